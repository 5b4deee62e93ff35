import Gold
import Segmentation
import Signs

/// Sentences of labelled drafts, as the fit sees them: signs and labels only.
package struct LabelledSentences {
  /// The numbers of each sentence's signs, as indices of ``keys``.
  package private(set) var signs: [[Int32]] = []
  /// The labels of each sentence, one Boolean a column.
  package private(set) var labels: [[Bool]] = []
  /// The keys of all signs that are kept.
  package private(set) var keys: [UInt32] = []
  /// In how many sentences each of them stands.
  package private(set) var counts: [Int] = []

  /// Reads drafts.
  /// - Parameters:
  ///   - drafts: The drafts.
  ///   - profile: How their language is cut.
  ///   - rarest: A sign that stands in fewer sentences is left out: it says more about one draft than about apologies.
  /// - Throws: `ICUError`.
  package init(_ drafts: [GoldDraft], profile: LanguageProfile, rarest: Int = 2) throws {
    var raw: [[UInt32]] = []
    var reader = SignReader()
    for draft in drafts {
      let (bytes, spans) = draft.text
      let segments = try Segmenter(language: profile).segment(Draft(bytes: bytes))
      for (index, sentence) in segments.sentences.enumerated() {
        var keys: Set<UInt32> = []
        reader.read(index, of: segments) { keys.insert($0.key) }
        raw.append(keys.sorted())
        let names = zip(draft.sentences, spans).filter { $1.overlaps(sentence.range) }
          .flatMap { $0.0.faults + $0.0.strengths }
        labels.append(
          SignLabel.allCases.map { $0 == .noApology ? draft.quality == nil : names.contains($0.name) })
      }
    }
    number(raw, rarest: rarest)
  }

  private mutating func number(_ raw: [[UInt32]], rarest: Int) {
    var occurrences: [UInt32: Int] = [:]
    for sentence in raw { for key in sentence { occurrences[key, default: 0] += 1 } }
    keys = occurrences.filter { $0.value >= rarest }.keys.sorted()
    counts = keys.map { occurrences[$0] ?? 0 }
    let numbers = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices.map { Int32($0) }))
    signs = raw.map { $0.compactMap { numbers[$0] } }
  }
}
