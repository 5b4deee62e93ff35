import Foundation
import TestSupport
import Testing

@Suite struct CheckCommandTests {
  private let poor = "Fixtures/drafts/letter-poor-to-a-sister.txt"
  private let good = "Fixtures/drafts/best-possible-apology.txt"

  @Test func passesAGoodDraft() throws {
    let result = try Command.amends(good)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("All in all: "))
  }

  @Test func failsAPoorDraft() throws {
    #expect(try Command.amends(poor).status == 1)
    #expect(try Command.amends("check", poor).status == 1)
    #expect(try Command.amends("--fail-on", "never", poor).status == 0)
  }

  @Test func readsStandardInput() throws {
    let text = try Repository.text(poor)
    let piped = try Command.amends("--format", "line", input: text)
    #expect(piped.status == 1)
    #expect(piped.output.hasPrefix("<stdin>:"))
    #expect(try Command.amends("--format", "line", "-", input: text).output == piped.output)
  }

  @Test func failsUnderAScore() throws {
    #expect(try Command.amends("--fail-under", "99", "-", input: "I'm sorry I lied to you.").status == 1)
    #expect(try Command.amends("--fail-under", "1", "-", input: "I'm sorry I lied to you.").status == 0)
  }

  @Test func checksTheOtherFilesWhenOneIsMissing() throws {
    let result = try Command.amends("--format", "line", "no-such-file.txt", poor)
    #expect(result.status == 2)
    #expect(result.errors == "amends: no-such-file.txt: No such file or directory\n")
    #expect(result.output.contains("letter-poor-to-a-sister.txt:"))
    #expect(try Command.amends("no-such-file.txt").output == "")
    #expect(try Command.amends("Fixtures").errors == "amends: Fixtures: Is a directory\n")
  }

  @Test func printsAnArrayForSeveralFiles() throws {
    let one = try Command.amends("--format", "json", good).output
    #expect(one.hasPrefix("{"))
    let two = try Command.amends("--format", "json", good, poor).output
    #expect(two.hasPrefix("["))
    let partly = try Command.amends("--format", "json", good, "no-such-file.txt").output
    #expect(partly.hasPrefix("["))
    let schema = try JSONSchema(Repository.bytes("Fixtures/schema/report.schema.json"))
    for output in [one, two, partly] { #expect(try schema.problems(Array(output.utf8)) == []) }
  }

  @Test func readsPastBadBytesUnlessStrict() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "bad.txt")
    try Data([UInt8]("I'm sorry.\nI li".utf8) + [0xFF] + [UInt8]("ed to you.".utf8)).write(to: file)
    let result = try Command.amends(file.path)
    #expect(result.status == 0)
    #expect(result.errors == "amends: \(file.path): not UTF-8 at line 2, byte 15; bad bytes are read as U+FFFD\n")
    let strict = try Command.amends("--strict", file.path)
    #expect(strict.status == 2)
    #expect(strict.output == "")
    #expect(strict.errors == "amends: \(file.path): not UTF-8 at line 2, byte 15\n")
  }

  @Test(arguments: [
    ["--no-such-option"], ["--format", "pdf", "-"], ["--fail-under", "101", "-"], ["--lang", "xx", "-"],
  ])
  func refusesWrongUsage(_ arguments: [String]) throws {
    let result = try Command.run(Command.program.path, arguments, input: "")
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("amends: "))
  }

  @Test func helpsAndTellsItsVersion() throws {
    for arguments in [["--help"], ["check", "--help"], ["rules", "--help"], ["explain", "--help"]] {
      let result = try Command.run(Command.program.path, arguments)
      #expect(result.status == 0)
      #expect(result.output.contains("USAGE: "))
    }
    #expect(try Command.amends("--version").output == "0.1.0\n")
  }

  @Test func endsQuietlyWhenTheReaderGoesAway() throws {
    let script = "\"$0\" --format json \(poor) \(poor) \(poor) | head -c 10 >/dev/null; echo \"${PIPESTATUS[0]}\""
    let result = try Command.run("/bin/bash", ["-c", script, Command.program.path])
    #expect(result.errors == "")
    #expect(result.output == "1\n")
  }

  @Test func usesColorOnlyWhereWelcome() throws {
    #expect(try !Command.amends(poor).output.contains("\u{1B}"))
    #expect(try Command.amends("--color", "always", poor).output.contains("\u{1B}["))
    #expect(try !Command.amends("--color", "never", poor).output.contains("\u{1B}"))
  }

  @Test func takesALexiconOfOnesOwn() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "mine.lex")
    let rule = """
      faults vagueness
      rule my-own-rule
        severity error
        step 4
        message A word of our own.
        suggestion Say it plainly.
        source gold guide
        match
          synergies? of <harm>
        flags
          the [synergy of hurting] people
        passes
          the synergy of it
      """
    try Data(rule.split(separator: "synergies?").joined(separator: "synergy|synergies").utf8).write(to: file)
    let draft = "I'm sorry about the synergies of hurting you."
    let result = try Command.amends("--lexicon", file.path, "--format", "line", "-", input: draft)
    #expect(result.output.contains("error: A word of our own. [my-own-rule]"))
    try Data("faults vaguenes\n".utf8).write(to: file)
    let wrong = try Command.amends("--lexicon", file.path, "-", input: draft)
    #expect(wrong.status == 2)
    #expect(wrong.errors == "amends: \(file.path):1:8: there is no fault “vaguenes”; did you mean “vagueness”?\n")
  }
}
