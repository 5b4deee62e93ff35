import ApologyAnalysis
import Reporting
import TestSupport
import Testing

/// The sample drafts' reports as they were looked at and found good. `make snapshots` writes them anew.
@Suite struct SnapshotTests {
  private func checked(_ fixture: Fixture) throws -> CheckedDraft {
    CheckedDraft(
      source: "Fixtures/drafts/\(fixture.name)", draft: fixture.draft,
      report: try builtinAnalyzer.analyze(fixture.draft))
  }

  @Test(arguments: Fixture.all) func printsTheText(_ fixture: Fixture) throws {
    let expected = try Repository.text("Fixtures/reports/\(fixture.name).report.txt")
    #expect(TextRenderer(width: 80).render([try checked(fixture)]) == expected, "look at it, then `make snapshots`")
  }

  @Test(arguments: Fixture.all) func printsTheJSON(_ fixture: Fixture) throws {
    let expected = try Repository.text("Fixtures/reports/\(fixture.name).report.json")
    #expect(JSONRenderer().render([try checked(fixture)]) == expected, "look at it, then `make snapshots`")
  }

  @Test func hasEnoughDraftsAndNoStrayReports() {
    #expect(Fixture.all.count >= 16)
    let reports = Set(Repository.files(in: "Fixtures/reports"))
    let wanted = Set(Fixture.all.flatMap { ["\($0.name).report.txt", "\($0.name).report.json"] })
    #expect(reports == wanted)
  }

  @Test(arguments: Fixture.all) func fitsTheSchema(_ fixture: Fixture) throws {
    let schema = try JSONSchema(Repository.bytes("Fixtures/schema/report.schema.json"))
    let output = JSONRenderer().render([try checked(fixture)])
    #expect(try schema.problems(Array(output.utf8)) == [])
  }

  @Test func fitsTheSchemaAsAnArray() throws {
    let schema = try JSONSchema(Repository.bytes("Fixtures/schema/report.schema.json"))
    let drafts = try Fixture.all.prefix(3).map(checked)
    #expect(try schema.problems(Array(JSONRenderer(isArray: true).render(drafts).utf8)) == [])
    #expect(JSONRenderer(isArray: true).render([]).filter { !$0.isWhitespace } == "[]")
  }

  @Test func theSchemaRefusesWhatIsWrong() throws {
    let schema = try JSONSchema(Repository.bytes("Fixtures/schema/report.schema.json"))
    let output = JSONRenderer().render([try checked(Fixture.all[0])])
    let wrong = output.split(separator: "\"schema_version\" : 1").joined(separator: "\"schema_version\" : 2")
    #expect(try schema.problems(Array(wrong.utf8)).contains("$.schema_version: not 1"))
    #expect(try !schema.problems(Array("{}".utf8)).isEmpty)
  }

  @Test(arguments: [60, 80, 100, 120]) func fillsNoMoreThanTheWidth(_ width: Int) throws {
    for fixture in Fixture.all {
      let output = TextRenderer(width: width).render([try checked(fixture)])
      for line in output.split(separator: "\n") { #expect(line.count <= width, "\(fixture.name): \(line)") }
    }
  }
}
