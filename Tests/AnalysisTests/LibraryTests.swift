import ApologyAnalysis
import Testing

/// The library as another program uses it: only its public names.
@Suite struct LibraryTests {
  @Test func threeLinesGiveAReport() throws {
    let analyzer = try ApologyAnalyzer()
    let report = try analyzer.analyze(Draft("I'm sorry if I hurt you on Sunday."))
    #expect(report.findings.map(\.rule) == ["conditional-apology"])
    #expect(report.findings[0].range?.start == Position(offset: 4, line: 1, column: 5, utf16: 4))
  }

  @Test func theSameDraftGivesTheSameReport() throws {
    let draft = Draft("Mistakes were made, and I'm sorry if you were hurt. It was only a joke.")
    let first = try ApologyAnalyzer().analyze(draft)
    for _ in 0..<3 { #expect(try ApologyAnalyzer().analyze(draft) == first) }
  }

  @Test func analyzersWorkSideBySide() async throws {
    let analyzer = try ApologyAnalyzer()
    let reports = try await withThrowingTaskGroup(of: Report.self) { group in
      for _ in 0..<8 { group.addTask { try analyzer.analyze(Draft("I'm sorry if you were hurt.")) } }
      return try await group.reduce(into: [Report]()) { $0.append($1) }
    }
    #expect(Set(reports.map(\.verdict)).count == 1 && reports.count == 8)
  }

  @Test func ordersWhatItFinds() throws {
    let report = try ApologyAnalyzer().analyze(
      Draft("It was only a joke. I'm sorry if you were hurt. I lied to you on Sunday. It was my fault. Calm down."))
    let starts = report.findings.compactMap { $0.range?.start.offset }
    #expect(starts == starts.sorted() && starts.count >= 2)
    let strengths = report.strengths.map(\.range.start.offset)
    #expect(strengths == strengths.sorted())
  }
}
