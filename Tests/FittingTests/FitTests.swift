import Gold
import Segmentation
import Signs
import TestSupport
import Testing

@testable import Fitting

@Suite struct FitTests {
  private static let lines = (0..<6).map { number in
    """
    {"id":"\(number)","quality":2,"sentences":[{"text":"Day \(number) was hot and the bus was late.","faults":["deflection"],"strengths":[]},{"text":"I broke your blue cup, number \(number).","faults":[],"strengths":["specifics"]},{"text":"We meet on Monday.","faults":[],"strengths":[]}]}
    """
  }.joined(separator: "\n")

  private func sentences(rarest: Int = 2) throws -> LabelledSentences {
    try LabelledSentences(
      GoldDraft.read(Array(Self.lines.utf8)), profile: builtinAnalyzer.profile, rarest: rarest)
  }

  private func scores(_ text: String, _ weights: SignWeights) throws -> SignScores {
    let segments = try Segmenter(language: builtinAnalyzer.profile).segment(Draft(text))
    return SignAnalysis(segments, weights: weights).scores[0]
  }

  @Test func learnsWhatTellsLabelsApart() throws {
    let sentences = try sentences()
    let model = LogisticFit().fit(sentences)
    let weights = try #require(SignWeights(encoded: SignTableWriter(weakest: 0).bytes(model, keys: sentences.keys)))
    let excuse = try scores("The train was late and the day was hot.", weights)
    let act = try scores("I broke your green cup.", weights)
    #expect(excuse[.fault(.deflection)] > act[.fault(.deflection)] + 1)
    #expect(act[.strength(.specifics)] > excuse[.strength(.specifics)] + 1)
  }

  @Test func storedWeightsAreTheFittedOnes() throws {
    let sentences = try sentences()
    let model = LogisticFit().fit(sentences)
    let weights = try #require(SignWeights(encoded: SignTableWriter(weakest: 0).bytes(model, keys: sentences.keys)))
    for (number, key) in sentences.keys.enumerated() {
      for label in SignLabel.allCases {
        let fitted = model.weights[number * SignLabel.count + label.column]
        #expect(abs(weights.weight(of: Sign(key: key, words: 0..<0), for: label) - fitted) <= 0.011)
      }
    }
  }

  @Test func sameDraftsGiveTheSameWeights() throws {
    let first = LogisticFit().fit(try sentences())
    let second = LogisticFit().fit(try sentences())
    #expect(first.weights == second.weights)
    #expect(first.intercepts == second.intercepts)
  }

  @Test func rareSignsAreLeftOut() throws {
    #expect(try sentences(rarest: 7).keys.count < sentences(rarest: 2).keys.count)
    #expect(try sentences(rarest: 7).counts.allSatisfy { $0 >= 7 })
  }

  @Test func labelsStandAtTheirSentences() throws {
    let sentences = try sentences()
    #expect(sentences.labels.count == 18)
    #expect(sentences.labels[0][SignLabel.fault(.deflection).column])
    #expect(sentences.labels[1][SignLabel.strength(.specifics).column])
    #expect(!sentences.labels[2].contains(true))
  }
}
