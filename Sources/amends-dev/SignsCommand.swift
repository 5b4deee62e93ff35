import ApologyAnalysis
import ArgumentParser
import FoundationEssentials
import Signs

/// Shows what weak signs say of each sentence of a text.
struct SignsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signs",
    abstract: "Show the log-odds of each label for each sentence of a text, and what carries them.")

  @Argument(help: "A text.")
  var file: String

  @Option(help: "Leave out labels with lower log-odds.")
  var least: Float = 0

  func run() throws {
    let bytes = try readFile(file)
    let segments = try Segmenter(language: ApologyAnalyzer().profile).segment(Draft(bytes: bytes))
    let signs = SignAnalysis(segments, weights: try Language.english.builtinWeights())
    for (index, sentence) in segments.sentences.enumerated() {
      print(text(sentence.range, of: segments))
      for label in SignLabel.allCases where signs.scores[index][label] >= least {
        let words = signs.phrases(for: label, in: index).map { words in
          text(
            segments.words[words.lowerBound].range.lowerBound..<segments.words[words.upperBound - 1].range.upperBound,
            of: segments)
        }
        let odds = Double((signs.scores[index][label] * 100).rounded()) / 100
        print("  \(label.name) \(odds): \(words.joined(separator: " | "))")
      }
    }
  }

  private func text(_ range: Range<Int>, of segments: Segments) -> String {
    String(decoding: segments.text[range], as: UTF8.self)
  }
}
