import ApologyAnalysis
import Reporting
import TestSupport
import Testing

@Suite struct TextRendererTests {
  private func render(_ text: String, isColored: Bool = false, width: Int = 60) throws -> String {
    let draft = Draft(text)
    let report = try builtinAnalyzer.analyze(draft)
    return TextRenderer(width: width, isColored: isColored)
      .render([CheckedDraft(source: "a.txt", draft: draft, report: report)])
  }

  /// The line after the one that holds a text: its underline.
  private func underline(of text: String, in output: String) throws -> String {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let index = try #require(lines.firstIndex { $0.contains(text) })
    return lines[index + 1]
  }

  @Test func underlinesThePlaceUnderWideCharacters() throws {
    let output = try render("我 👩‍👩‍👧 é I'm sorry if you were hurt.")
    #expect(output.contains("    我 👩‍👩‍👧 é I'm sorry if you were hurt.\n"))
    let marks = try underline(of: "sorry if you", in: output)
    #expect(marks.prefix { $0 == " " }.count == 4 + 3 + 3 + 2 + 4)
    #expect(marks.contains("^^^^"))
  }

  @Test func showsOnlyTheRowsOfALongLineThatMatter() throws {
    let filler = String(repeating: "The weather was fine on that day. ", count: 20)
    let output = try render(filler + "I'm sorry if you were hurt. " + filler)
    #expect(output.split(separator: "\n").filter { $0.contains("weather") }.count <= 2)
    #expect(output.contains("^^^"))
  }

  @Test func letsNoDraftSteerTheTerminal() throws {
    let output = try render("I'm\u{1B}[31m sorry if you were \u{202E}hurt. I lied to you.")
    #expect(!output.contains("\u{1B}") && !output.contains("\u{202E}"))
    #expect(output.contains("␛"))
  }

  @Test func colorsOnlyWhenAsked() throws {
    #expect(try render("I'm sorry if you were hurt.", isColored: true).contains("\u{1B}[31m"))
    #expect(try !render("I'm sorry if you were hurt.").contains("\u{1B}"))
  }

  @Test func saysWhenThereIsNothingToJudge() throws {
    #expect(
      try render("The bus is late.", width: 80) == "This does not read as an apology, so there is nothing to judge.\n")
    #expect(try render("", width: 80) == "This does not read as an apology, so there is nothing to judge.\n")
  }

  @Test func asksForWhatIsMissing() throws {
    #expect(try render("I'm sorry.").contains("? What exactly did you do, or say, and when?"))
  }
}
