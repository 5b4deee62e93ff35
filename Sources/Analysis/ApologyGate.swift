import Lexicon

/// Decides whether a text is an apology at all. What is none is not judged: a refusal to guess beats a wrong finding.
///
/// What rules saw adds up, each kind once, against how much the sentences read like a text of another sort: one "sorry"
/// in a message about something else is no apology, and neither is one shrinking "only"; a "sorry" and a named act are.
/// The weights are log-odds of a logistic regression over labelled drafts and controls (`Fixtures/gold`), the signs'
/// share from models that had not seen the draft.
struct ApologyGate {
  private let run: AnalysisRun

  /// The log-odds of a text of which nothing is known.
  private static let start = -4.6
  /// Somebody says sorry for an act of their own; in a text of few sentences.
  private static let saysSorry = 1.7, saysSorryInFew = 1.1
  /// How many sentences are few.
  private static let fewSentences = 4
  /// A "sorry" is sympathy, a refusal, an opener or somebody else's.
  private static let otherSorry = -1.3
  /// For each unit of ``WeakSigns/noApology``, within the range in which it was fitted.
  private static let otherText = -1.0, otherTextRange = -6.0...1.0
  /// What signs say of a usual apology, where there are no weights for the language.
  private static let usualText = -3.3

  /// In a long text of any sort rules hit now and then; in an apology they hit at least so many of its sentences.
  private static let usualShare = 0.35

  init(_ run: AnalysisRun) { self.run = run }

  /// Whether the draft says sorry for its writer's act, owns up, or makes the gestures of an apology.
  var isApology: Bool {
    let frames = run.document.frames
    var saying = Set(
      frames.indices.filter { frames[$0].has(.apologizing) && !frames[$0].isNoApology && !frames[$0].has(.question) })
    var kinds: Set<EntryKind> = []
    var touched: Set<Int> = []
    for evidence in run.evidence where evidence.hit != nil {
      let kind = run.kind(of: evidence)
      let saysSorry = kind == .strength(.regret) || kind == .fault(.missingI)
      if saysSorry, !frames[evidence.sentence].isNoApology { saying.insert(evidence.sentence) }
      kinds.insert(kind)
      touched.insert(evidence.sentence)
    }
    let text = run.signs.map { Double($0.noApology) } ?? Self.usualText
    var odds =
      Self.start + Self.otherText * min(max(text, Self.otherTextRange.lowerBound), Self.otherTextRange.upperBound)
    if !saying.isEmpty { odds += Self.saysSorry }
    if !saying.isEmpty, frames.count <= Self.fewSentences { odds += Self.saysSorryInFew }
    if frames.contains(where: \.isNoApology) { odds += Self.otherSorry }
    // Rounded, since the order of a set is no order.
    let evidence = kinds.reduce(0) { $0 + Int(Self.weight(of: $1) * 100) }
    let share = Double(touched.count) / Double(max(frames.count, 1))
    return odds + Double(evidence) / 100 * min(1, share / Self.usualShare) >= 0
  }

  /// How much a kind of evidence says that a text is an apology.
  private static func weight(of kind: EntryKind) -> Double {
    switch kind {
    case .fault(let category):
      switch category {
      case .selfPunishment: 1.9
      case .deflection, .insincerity: 1.8
      case .missingI: 1.7
      case .vagueness: 1.5
      case .minimizing: 1.4
      case .pressure, .dismissing: 1.1
      case .blameShifting: 0.9
      }
    case .strength(let element):
      switch element {
      case .repair: 1
      case .validation: 0.9
      case .regret, .ownership: 0.8
      case .specifics: 0.6
      case .commitment, .listening: 0.5
      case .patience: 0.3
      }
    case .frame: 0
    }
  }
}
