import Lexicon

/// Decides whether a text is an apology at all. What is none is not judged: a refusal to guess beats a wrong finding.
///
/// Signs add up, each kind once: one "sorry" in passing, in a message about something else, is no apology, and neither is
/// one shrinking "only"; a "sorry" and a named act are.
struct ApologyGate {
  private let run: AnalysisRun
  /// The weight of signs from which a text is an apology.
  private static let threshold = 3.0
  /// In a text of so few sentences, saying sorry is enough.
  private static let fewSentences = 4

  init(_ run: AnalysisRun) { self.run = run }

  /// Whether the draft says sorry for its writer's act, owns up, or makes the gestures of an apology.
  func isApology(faults: [Evidence], strengths: [Evidence]) -> Bool {
    let frames = run.document.frames
    var saying = Set(
      frames.indices.filter { frames[$0].has(.apologizing) && !frames[$0].isNoApology && !frames[$0].has(.question) })
    var kinds: Set<EntryKind> = []
    for evidence in faults + strengths where !evidence.isWholeDraft {
      let kind = run.kind(of: evidence)
      if kind == .strength(.regret) || kind == .fault(.missingI) {
        if !frames[evidence.sentence].isNoApology { saying.insert(evidence.sentence) }
      } else {
        kinds.insert(kind)
      }
    }
    if !saying.isEmpty, saying.count >= 2 || frames.count <= Self.fewSentences { return true }
    // Sympathy, a refusal or an apology asked for make it likelier that the text is about something else.
    let start = !saying.isEmpty ? 2.0 : frames.contains(where: \.isNoApology) ? -1 : 0
    return kinds.reduce(start) { $0 + Self.weight(of: $1) } >= Self.threshold
  }

  /// How much a kind of evidence says that a text is an apology.
  private static func weight(of kind: EntryKind) -> Double {
    switch kind {
    case .fault(.selfPunishment), .strength(.ownership): 2
    case .fault(.insincerity): 1.5
    case .fault(.deflection), .fault(.minimizing), .fault(.blameShifting), .fault(.dismissing): 1
    case .fault(.vagueness), .strength(.specifics), .strength(.validation), .strength(.repair): 1
    case .fault(.pressure), .strength(.commitment), .strength(.patience), .strength(.listening): 0.5
    case .fault(.missingI), .strength(.regret), .frame: 0
    }
  }
}
