import ApologyAnalysis
import Lexicon
import TestSupport
import Testing

extension Entry: CustomTestStringConvertible {
  /// The rule's name.
  public var testDescription: String { id }
}

/// Every example in the lexicon is a test, as written and changed in ways that must not matter.
@Suite struct ExampleTests {
  private static let entries = (0..<builtinAnalyzer.lexicon.entryCount).map { (index: Int) -> Entry in
    builtinAnalyzer.lexicon.entry(index)
  }
  private let runner = ExampleRunner(builtinAnalyzer)

  private func check(_ problem: LexiconError?, _ how: String) {
    let path = Repository.root.appending(path: problem?.file ?? "Lexicons/en").path
    #expect(
      problem?.problem == nil, "\(how)",
      sourceLocation: SourceLocation(fileID: "Lexicons/en", filePath: path, line: problem?.line ?? 1, column: 1))
  }

  @Test(arguments: entries) func asWritten(_ entry: Entry) throws {
    for example in entry.flags { check(try runner.problem(entry, flags: example), "as written") }
    for example in entry.passes { check(try runner.problem(entry, passes: example), "as written") }
  }

  @Test(arguments: entries) func withCurlyApostrophes(_ entry: Entry) throws {
    for example in entry.flags {
      check(try runner.problem(entry, flags: example.replacing("'", "’")), "with curly apostrophes")
    }
  }

  @Test(arguments: entries) func afterAnEmojiSentence(_ entry: Entry) throws {
    guard !entry.required.contains(.opening), !entry.forbidden.contains(.opening), entry.detector == nil else { return }
    for example in entry.flags {
      let changed = Example(text: "oh well 🙈 " + example.text, line: example.line)
      check(try runner.problem(entry, flags: changed), "after an emoji sentence")
    }
  }

  @Test(arguments: entries) func inCapitals(_ entry: Entry) throws {
    for example in entry.flags {
      let changed = Example(text: example.text.uppercased(), line: example.line)
      check(try runner.problem(entry, flags: changed), "in capitals")
    }
  }
}

extension Example {
  fileprivate func replacing(_ old: String, _ new: String) -> Example {
    Example(text: text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new), line: line)
  }
}
