import ApologyAnalysis
import ArgumentParser
import Fitting
import FoundationEssentials
import Gold

/// Fits the weights of signs to labelled drafts.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit", abstract: "Fit the weights of weak signs to labelled drafts.")

  @Argument(help: "Sets of labelled drafts, JSON Lines.")
  var sets: [String]

  @Option(help: "Write the weights to this file.")
  var output: String

  func run() throws {
    let drafts = try sets.flatMap { try GoldDraft.read(readFile($0)) }
    let sentences = try LabelledSentences(drafts, profile: ApologyAnalyzer().profile)
    let model = LogisticFit().fit(sentences)
    let bytes = SignTableWriter().bytes(model, keys: sentences.keys)
    try Data(bytes).write(to: URL(filePath: output))
    print(
      "\(drafts.count) drafts, \(sentences.signs.count) sentences, \(sentences.keys.count) signs; \(bytes.count) bytes")
  }
}
