import Lexicon
import Segmentation
import Signs

/// Lets weak signs that add up speak where no rule does.
///
/// Rules know constructions; fitted weights know which words keep which company. A sentence in which the signs of a label
/// add up to enough is a finding of its own, of the rule with the detector `weak-signs` for that label.
struct WeakSigns {
  /// The name by which a rule asks for them.
  static let detector = "weak-signs"

  private let signs: SignAnalysis
  /// The entries that describe what signs alone find, by kind.
  private let entries: [EntryKind: Int]

  init(_ signs: SignAnalysis, in table: CompiledLexicon) {
    self.signs = signs
    var entries: [EntryKind: Int] = [:]
    for (entry, name) in table.detectorEntries where name == Self.detector { entries[table.kind(of: entry)] = entry }
    self.entries = entries
  }

  /// A sentence of fewer words says too little by its words alone: "Hi all" opens good drafts and bad ones.
  private static let fewestWords = 4

  /// From which log-odds on a label is reported. Higher where signs alone are wrong more often; set by the figures on
  /// drafts that the fit had not seen, plain real texts among them (`amends-dev gold --rules` shows each).
  private static func threshold(_ label: SignLabel) -> Float {
    switch label {
    case .fault(.selfPunishment): 2
    case .fault(.deflection), .fault(.minimizing): 1.25
    case .fault(.blameShifting), .fault(.vagueness), .fault(.insincerity): 0.75
    case .fault: 0.5
    case .strength(.specifics): 2
    case .strength(.regret), .strength(.ownership), .strength(.repair): 1
    case .strength: 0.75
    case .noApology: .infinity
    }
  }

  /// How much a draft reads like a text that is no apology: the mean log-odds of its sentences.
  var noApology: Float {
    guard !signs.scores.isEmpty else { return 0 }
    return signs.scores.reduce(0) { $0 + $1[.noApology] } / Float(signs.scores.count)
  }

  /// The evidence of rules, and what signs add to it.
  func add(to evidence: [Evidence], in document: Document) -> [Evidence] {
    var kinds = Array(repeating: Set<EntryKind>(), count: document.sentenceCount)
    for item in evidence where !item.isWholeDraft { kinds[item.sentence].insert(document.table.kind(of: item.entry)) }
    var all = evidence
    for sentence in 0..<document.sentenceCount where words(in: sentence, of: document) >= Self.fewestWords {
      for label in SignLabel.allCases where signs.scores[sentence][label] >= Self.threshold(label) {
        guard let kind = label.kind, let entry = entries[kind],
          isLikely(kind, beside: kinds[sentence], frame: document.frames[sentence])
        else { continue }
        all.append(Evidence(entry: entry, sentence: sentence, span: document.sentenceTokens[sentence], hit: nil))
      }
    }
    return all
  }

  private func words(in sentence: Int, of document: Document) -> Int {
    document.segments.sentences[sentence].words.count { document.segments.words[$0].kind == .letters }
  }

  /// Whether a kind may be added beside what rules saw in the sentence.
  private func isLikely(_ kind: EntryKind, beside kinds: Set<EntryKind>, frame: SentenceFrame) -> Bool {
    guard !kinds.contains(kind) else { return false }
    // Signs never contradict a rule: what owns up shares its words with the faults that it is about, and the other way.
    guard case .fault(let category) = kind else {
      return !kinds.contains { if case .fault = $0 { true } else { false } }
    }
    if kinds.contains(where: { if case .strength = $0 { true } else { false } }) { return false }
    return category != .dismissing || frame.has(.secondPerson)
  }

  /// The draft's words that carry a finding of signs alone, as bytes.
  func carrying(_ evidence: Evidence, in document: Document) -> [Range<Int>] {
    guard let label = SignLabel(document.table.kind(of: evidence.entry)) else { return [] }
    return signs.phrases(for: label, in: evidence.sentence).map { words in
      Int(document.segments.words[words.lowerBound].start)..<Int(document.segments.words[words.upperBound - 1].end)
    }
  }
}

extension SignLabel {
  /// The label of what an entry recognises; nil for frames.
  fileprivate init?(_ kind: EntryKind) {
    switch kind {
    case .fault(let category): self = .fault(category)
    case .strength(let element): self = .strength(element)
    case .frame: return nil
    }
  }

  /// What an entry for the label recognises; nil if no entry does.
  fileprivate var kind: EntryKind? {
    switch self {
    case .fault(let category): .fault(category)
    case .strength(let element): .strength(element)
    case .noApology: nil
    }
  }
}
