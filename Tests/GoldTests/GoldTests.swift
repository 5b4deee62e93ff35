import ApologyAnalysis
import Gold
import TestSupport
import Testing

@Suite struct GoldTests {
  /// The figures may rise; they must not fall below what was reached. Raise a floor when a change lifts a figure.
  struct Floor: Sendable, CustomTestStringConvertible {
    let name: String
    let faultPrecision, faultF1, strengthF1, spearman: Double
    let controlAlarms: Int
    var testDescription: String { name }
  }

  @Test(arguments: [
    Floor(name: "train", faultPrecision: 0.96, faultF1: 0.84, strengthF1: 0.84, spearman: 0.91, controlAlarms: 1),
    Floor(name: "validate", faultPrecision: 0.82, faultF1: 0.55, strengthF1: 0.71, spearman: 0.86, controlAlarms: 4),
    Floor(name: "unseen", faultPrecision: 0.86, faultF1: 0.57, strengthF1: 0.73, spearman: 0.85, controlAlarms: 1),
  ])
  func staysAboveTheFloor(_ floor: Floor) throws {
    var figures = GoldFigures()
    for draft in try GoldDraft.read(Repository.bytes("Fixtures/gold/\(floor.name).jsonl")) {
      figures.add(draft, try builtinAnalyzer.analyze(Draft(bytes: draft.text.bytes)))
    }
    #expect(figures.micro(GoldFigures.faults).precision >= floor.faultPrecision)
    #expect(figures.micro(GoldFigures.faults).f1 >= floor.faultF1)
    #expect(figures.micro(GoldFigures.strengths).f1 >= floor.strengthF1)
    #expect(try #require(figures.spearman) >= floor.spearman)
    #expect(figures.controlAlarms <= floor.controlAlarms)
  }

  @Test func countsAsTheGuideSays() throws {
    let lines = """
      {"id":"1","quality":1,"sentences":[{"text":"I'm sorry if you were hurt.","after":" ","faults":["deflection"],"strengths":[]},{"text":"Bye.","after":"","faults":[],"strengths":["patience"]}]}
      {"id":"2","quality":null,"sentences":[{"text":"The bus is late.","after":"","faults":[],"strengths":[]}]}
      """
    var figures = GoldFigures()
    for draft in try GoldDraft.read(Array(lines.utf8)) {
      figures.add(draft, try builtinAnalyzer.analyze(Draft(bytes: draft.text.bytes)))
    }
    #expect(figures.micro(["deflection"]).hits == 1)
    #expect(figures.micro(["patience"]).misses == 1)
    #expect(figures.micro(GoldFigures.faults).precision == 1)
    #expect(figures.micro(GoldFigures.strengths).f1 == 0)
    #expect(figures.controls == 1)
    #expect(figures.controlAlarms == 0)
    #expect(figures.scores.count == 1)
    #expect(figures.spearman == nil)
  }
}
