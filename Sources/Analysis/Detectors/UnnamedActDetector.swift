import Lexicon

/// Finds a draft that apologizes and nowhere even hints at what was done: a fault of the whole draft, not of a place.
///
/// A sentence that stays vague is excused by a neighbour that names the act (the frame `act-nearby`); this looks at all
/// of them.
struct UnnamedActDetector: Detector {
  static let name = "unnamed-act"

  func detect(_ entry: Int, in document: Document, into evidence: inout [Evidence]) {
    let frames = document.frames
    let apologizes = frames.contains { $0.has(.apologizing) && !$0.isNoApology && !$0.has(.question) }
    guard apologizes, !frames.contains(where: { $0.has(.namedAct) || $0.hintsAtAct }) else { return }
    evidence.append(Evidence(entry: entry, sentence: 0, span: 0..<document.tokens.count, hit: nil, isWholeDraft: true))
  }
}
