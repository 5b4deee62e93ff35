import ApologyAnalysis
import TestSupport
import Testing

@Suite struct WeakSignsTests {
  private static let draft = """
    Dear Jo. The lads had been at it since noon and the heat was something else. I'm sorry I called you a sponger. \
    I said it in front of your kids.
    """

  @Test func namesTheWordsThatCarryIt() throws {
    let report = try builtinAnalyzer.analyze(Draft(Self.draft))
    let finding = try #require(report.findings.first { $0.rule == "deflection-adds-up" })
    #expect(finding.excerpt == "The lads had been at it since noon and the heat was something else")
    let quoted = finding.message.split(separator: "“").dropFirst().compactMap { $0.split(separator: "”").first }
    #expect(!quoted.isEmpty)
    for words in quoted { #expect(finding.excerpt.contains(words), "\(words)") }
  }

  @Test func saysNothingWithoutWeights() throws {
    let report = try builtinAnalyzer.with(nil).analyze(Draft(Self.draft))
    #expect(report.isApology)
    #expect(!report.findings.contains { $0.rule.hasSuffix("-adds-up") })
    #expect(!report.strengths.contains { $0.rule.hasSuffix("-adds-up") })
  }

  /// One label, one voice: where a rule speaks, signs are silent.
  @Test(arguments: Fixture.all) func neverRepeatsARule(_ fixture: Fixture) throws {
    let report = try builtinAnalyzer.analyze(fixture.draft)
    for finding in report.findings {
      guard finding.rule.hasSuffix("-adds-up"), let range = finding.range else { continue }
      let others = report.findings.filter { other in
        guard other.category == finding.category, other.rule != finding.rule, let place = other.range else {
          return false
        }
        return place.start.offset < range.end.offset && place.end.offset > range.start.offset
      }
      #expect(others.map(\.rule) == [])
    }
  }

  /// Plain prose of any length is no apology, and so is what only shares its words.
  @Test(arguments: [
    "The parser reads one line at a time. If a line cannot be read, an error is raised and the file is closed. Mistakes in the table are reported with their line. The user should check the path.",
    "I was so sorry to hear about your mother. She was kind to all of us, and the school will not be the same. Please don't feel that you must answer this.",
    "Unfortunately we cannot take your order back after thirty days. You can read our terms on the site. We hope that you find another use for it.",
    "Bins go out on Tuesday this week. Please put them at the front. Sorry, not the side gate, as the crew cannot reach it.",
    "You owe me an apology. You said it in front of everybody and you knew what it would do. I want to hear it from you and not from Tom.",
  ])
  func leavesOtherTextsAlone(_ text: String) throws {
    let report = try builtinAnalyzer.analyze(Draft(text))
    #expect(!report.isApology)
    #expect(report.findings.isEmpty)
  }
}
