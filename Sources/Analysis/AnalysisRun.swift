import Lexicon
import Segmentation
import Signs

/// The evidence for everything in one draft: what detectors found, before it is weighed.
struct AnalysisRun {
  private(set) var document: Document
  /// Faults and strengths, by sentence and place.
  private(set) var evidence: [Evidence] = []
  let frames: FrameReader
  /// What weak signs say; nil if there are no weights for the language.
  let signs: WeakSigns?

  init(_ document: Document, frames: FrameReader, weights: SignWeights?) {
    self.document = document
    self.frames = frames
    signs = weights.map { WeakSigns(SignAnalysis(document.segments, weights: $0), in: document.table) }
    let finder = SpanFinder(document.table)
    let patterns = PatternDetector(document.table)
    readNamedActs(patterns, finder)
    for sentence in 0..<self.document.sentenceCount {
      evidence += patterns.detect(self.document, sentence: sentence, finder: finder) {
        $0 != .strength(.specifics)
      }
    }
    for (entry, name) in document.table.detectorEntries {
      Detectors.named(name)?.detect(entry, in: self.document, into: &evidence)
    }
    if let signs { evidence = signs.add(to: evidence, in: self.document) }
    evidence = Contrast.resolve(evidence, in: self.document)
    evidence.sort { ($0.sentence, $0.span.lowerBound, $0.entry) < ($1.sentence, $1.span.lowerBound, $1.entry) }
  }

  /// Named acts first: ownership is bound to them, and vagueness is their absence nearby.
  private mutating func readNamedActs(_ patterns: PatternDetector, _ finder: borrowing SpanFinder) {
    var acts: [Bool] = []
    for sentence in 0..<document.sentenceCount {
      let found = patterns.detect(document, sentence: sentence, finder: finder) {
        $0 == .strength(.specifics)
      }
      evidence += found
      acts.append(!found.isEmpty)
    }
    for sentence in acts.indices {
      if acts[sentence] { document.frames[sentence].predicates.bits |= FramePredicate.namedAct.bit }
      let isNear = acts[max(0, sentence - 1)...min(acts.count - 1, sentence + 1)].contains(true)
      if isNear { document.frames[sentence].predicates.bits |= FramePredicate.actNearby.bit }
    }
  }

  /// The bytes where one entry holds; for a frame, where its patterns match.
  func places(of id: String) -> [Range<Int>] {
    let spans =
      evidence.filter { document.table.id(of: $0.entry) == id }.map(\.span)
      + PatternDetector(document.table).frameSpans(of: id, in: document)
    return spans.compactMap { document.bytes(of: $0) }
  }

  /// The kind of a piece of evidence.
  func kind(of evidence: Evidence) -> EntryKind { document.table.kind(of: evidence.entry) }
}
