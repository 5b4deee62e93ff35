import ApologyAnalysis
import TestSupport
import Testing

@Suite struct FixtureTests {
  @Test(arguments: Fixture.all.filter { $0.name.hasPrefix("control-") })
  func takesNoControlForAnApology(_ fixture: Fixture) throws {
    let report = try builtinAnalyzer.analyze(fixture.draft)
    #expect(!report.isApology)
    #expect(report.findings.isEmpty && report.score == nil && report.band == nil)
  }

  @Test(arguments: [
    "best-possible-apology.txt", "i-messages-without-a-fault.txt", "quotes-own-past-faults-honestly.txt",
    "company-statement-good.md", "letter-good-to-a-sister.txt", "maintainers-note-with-code.md",
    "hard-wrapped-letter-with-abbreviations.txt", "text-message-owning-up.txt",
    "email-with-quoted-reply-and-signature.txt", "british-irish-to-a-friend.txt",
  ]) func findsNoFaultInGoodDrafts(_ name: String) throws {
    let fixture = try #require(Fixture.all.first { $0.name == name })
    let report = try builtinAnalyzer.analyze(fixture.draft)
    #expect(report.isApology)
    #expect(report.findings.map { "\($0.rule): \($0.excerpt)" } == [])
  }

  /// Hard-wrapping moves places, not what is found there.
  @Test(arguments: Fixture.all) func findsTheSameInWrappedText(_ fixture: Fixture) throws {
    let report = try builtinAnalyzer.analyze(fixture.draft)
    let wrapped = try builtinAnalyzer.analyze(Draft(bytes: HardWrap.wrap(fixture.bytes, columns: 40)))
    func places(_ report: Report) -> [String] {
      report.findings.map { place($0.rule, $0.excerpt) } + report.strengths.map { place($0.rule, $0.excerpt) }
    }
    // Weak signs mark the whole sentence, and lines wrapped twice may cut one in two at an abbreviation.
    func place(_ rule: String, _ excerpt: String) -> String {
      rule.hasSuffix("-adds-up") ? rule : "\(rule): " + words(excerpt)
    }
    func words(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    #expect(places(report) == places(wrapped))
    #expect(report.score == wrapped.score)
  }

  @Test func seesEveryFaultItIsNamedFor() throws {
    let wanted: [(String, [FaultCategory])] = [
      ("full-of-pressure.txt", [.pressure]), ("full-of-self-punishment.txt", [.selfPunishment]),
      ("insincere-email-under-orders.txt", [.insincerity]),
      ("letter-poor-to-a-sister.txt", [.deflection, .minimizing, .blameShifting, .dismissing]),
      ("company-statement-evasive.txt", [.deflection, .vagueness]),
    ]
    for (name, categories) in wanted {
      let fixture = try #require(Fixture.all.first { $0.name == name })
      let found = Set(try builtinAnalyzer.analyze(fixture.draft).findings.map(\.category))
      for category in categories { #expect(found.contains(category), "\(category) in \(name)") }
    }
  }
}

/// Wraps each line of a text at so many columns, as an editor would.
enum HardWrap {
  static func wrap(_ bytes: [UInt8], columns: Int) -> [UInt8] {
    var output: [UInt8] = []
    var inFence = false
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !output.isEmpty || line.startIndex > 0 { output.append(0x0A) }
      if line.starts(with: Array("```".utf8)) { inFence.toggle() }
      let isVerbatim =
        inFence || line.first == 0x3E || line.starts(with: Array("    ".utf8)) || line.starts(with: Array("On ".utf8))
      guard !isVerbatim else {
        output += line
        continue
      }
      let ending: [UInt8] = line.last == 0x0D ? [0x0D] : []
      var width = 0
      var isFirst = true
      for word in line.dropLast(ending.count).split(separator: 0x20) {
        let length = word.count { $0 & 0xC0 != 0x80 }
        if !isFirst {
          if width + 1 + length > columns {
            output += ending + [0x0A]
            width = 0
          } else {
            output.append(0x20)
            width += 1
          }
        }
        output += word
        width += length
        isFirst = false
      }
      output += ending
    }
    return output
  }
}
