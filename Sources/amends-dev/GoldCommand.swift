import ApologyAnalysis
import ArgumentParser
import Gold
import Signs

/// Holds the analyzer against labelled drafts.
struct GoldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gold", abstract: "Measure the rules on labelled drafts.")

  @Argument(help: "Sets of labelled drafts, JSON Lines.")
  var sets: [String]

  @Option(help: "Take the lexicon from this folder instead of the built-in one.")
  var folder: String?

  @Option(
    help: "Take the weights of weak signs from this file instead of the built-in ones; “none” goes by rules alone.")
  var signs: String?

  @Option(help: "List the sentences whose label was missed.")
  var misses: String?

  @Option(name: .customLong("false"), help: "List the sentences that were given this label wrongly.")
  var falseAlarms: String?

  @Flag(help: "List each rule with its hits and its precision.")
  var rules = false

  func run() throws {
    let analyzer = try makeAnalyzer()
    var figures = GoldFigures()
    for set in sets {
      for draft in try GoldDraft.read(readFile(set)) {
        figures.add(draft, try analyzer.analyze(Draft(bytes: draft.text.bytes)))
      }
    }
    for mistake in figures.mistakes {
      if mistake.label == misses, !mistake.isFalseAlarm {
        print("MISS  \(mistake.draft) \(mistake.label): \(mistake.sentence)")
      } else if mistake.label == falseAlarms, mistake.isFalseAlarm {
        print("FALSE \(mistake.draft) \(mistake.label) \(mistake.rules): \(mistake.sentence)")
      }
    }
    GoldTable(figures).print(rules: rules ? analyzer.rules : [])
  }

  private func makeAnalyzer() throws -> ApologyAnalyzer {
    let analyzer = try folder.map { try LexiconFolder(path: $0).analyzer() } ?? ApologyAnalyzer()
    guard let signs else { return analyzer }
    guard signs != "none" else { return analyzer.with(nil) }
    guard let weights = SignWeights(encoded: try readFile(signs)) else {
      throw ValidationError("\(signs) holds no weights of weak signs.")
    }
    return analyzer.with(weights)
  }
}
