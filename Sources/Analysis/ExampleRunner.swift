import Lexicon
import Segmentation

/// Runs the examples of a lexicon's entries: each must be flagged at its exact place, or not at all.
package struct ExampleRunner {
  private let analyzer: ApologyAnalyzer

  /// Makes a runner.
  package init(_ analyzer: ApologyAnalyzer) { self.analyzer = analyzer }

  /// What is wrong with the examples of all entries.
  package func failures() throws(AnalyzerError) -> [LexiconError] {
    var failures: [LexiconError] = []
    for index in 0..<analyzer.lexicon.entryCount {
      let entry = analyzer.lexicon.entry(index)
      for example in entry.flags {
        if let problem = try problem(entry, flags: example) { failures.append(problem) }
      }
      for example in entry.passes {
        if let problem = try problem(entry, passes: example) { failures.append(problem) }
      }
    }
    return failures
  }

  /// What is wrong with a `flags` example, or nil.
  package func problem(_ entry: Entry, flags example: Example) throws(AnalyzerError) -> LexiconError? {
    let (text, wanted) = example.unmarked
    let places = try places(of: entry, in: text)
    guard let wanted, !places.contains(wanted) else { return nil }
    let shown = places.map { "“\(Draft(text).text($0))”" }.joined(separator: ", ")
    let what = places.isEmpty ? "nothing" : shown
    return error(
      entry, example, "“\(entry.id)” should flag “\(Draft(text).text(wanted))” and flags \(what)")
  }

  /// What is wrong with a `passes` example, or nil.
  package func problem(_ entry: Entry, passes example: Example) throws(AnalyzerError) -> LexiconError? {
    let places = try places(of: entry, in: example.text)
    guard let first = places.first else { return nil }
    return error(entry, example, "“\(entry.id)” should pass this and flags “\(Draft(example.text).text(first))”")
  }

  private func places(of entry: Entry, in text: String) throws(AnalyzerError) -> [Range<Int>] {
    try analyzer.places(of: entry.id, in: Draft(text))
  }

  private func error(_ entry: Entry, _ example: Example, _ what: String) -> LexiconError {
    LexiconError(file: entry.file, line: example.line, column: 1, problem: .example(what))
  }
}
