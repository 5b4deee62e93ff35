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

  @Option(help: "Leave out signs that stand in fewer sentences.")
  var rarest = 2

  @Option(help: "Leave out signs none of whose weights is as strong as this.")
  var weakest: Float = 0.3

  @Option(help: "The variance that is expected of weights.")
  var variance: Float = 1

  func run() throws {
    let drafts = try sets.flatMap { try GoldDraft.read(readFile($0)) }
    let profile = try ApologyAnalyzer().lexicon.profile(code: Language.english.rawValue)
    let sentences = try LabelledSentences(drafts, profile: profile, rarest: rarest)
    var fit = LogisticFit()
    fit.variance = variance
    let model = fit.fit(sentences)
    let bytes = SignTableWriter(weakest: weakest).bytes(model, keys: sentences.keys)
    try Data(bytes).write(to: URL(filePath: output))
    print(
      "\(drafts.count) drafts, \(sentences.signs.count) sentences, \(sentences.keys.count) signs; \(bytes.count) bytes")
  }
}
