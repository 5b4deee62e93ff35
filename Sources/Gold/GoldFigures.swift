import ApologyAnalysis
import Lexicon

/// How an analyzer does on labelled drafts. The figures are those of the evaluation that the labels came with: a label
/// counts for the first sentence that a finding touches, a sentence carries each label at most once.
public struct GoldFigures: Sendable {
  /// Hits, false alarms and misses of one label.
  public struct Count: Sendable {
    /// Sentences that carry the label and were given it.
    public var hits = 0
    /// Sentences that were given the label and do not carry it.
    public var falseAlarms = 0
    /// Sentences that carry the label and were not given it.
    public var misses = 0

    /// Counts nothing yet.
    public init(hits: Int = 0, falseAlarms: Int = 0, misses: Int = 0) {
      self.hits = hits
      self.falseAlarms = falseAlarms
      self.misses = misses
    }

    /// Share of the given labels that are right; 0 if none was given.
    public var precision: Double { ratio(hits, hits + falseAlarms) }
    /// Share of the carried labels that were given; 0 if none is carried.
    public var recall: Double { ratio(hits, hits + misses) }
    /// Harmonic mean of the two.
    public var f1: Double {
      precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }

    private func ratio(_ part: Int, _ whole: Int) -> Double { whole > 0 ? Double(part) / Double(whole) : 0 }

    static func + (left: Count, right: Count) -> Count {
      Count(
        hits: left.hits + right.hits, falseAlarms: left.falseAlarms + right.falseAlarms,
        misses: left.misses + right.misses)
    }
  }

  /// A sentence that was judged wrongly.
  public struct Mistake: Sendable {
    /// The draft and the label.
    public let draft: String, label: String
    /// Whether the label was given wrongly, or missed.
    public let isFalseAlarm: Bool
    /// The rules that gave it, for a false alarm.
    public let rules: [String]
    /// The sentence.
    public let sentence: String
  }

  /// The names of the faults.
  public static let faults = FaultCategory.allCases.map(\.rawValue)
  /// The names of the strengths.
  public static let strengths = ApologyElement.allCases.map(\.rawValue)

  /// Counts by label.
  public private(set) var counts: [String: Count] = [:]
  /// How often each rule gave a label rightly, and wrongly.
  public private(set) var rules: [String: Count] = [:]
  /// Score (0 where suspended) and labelled quality of each draft that has one.
  public private(set) var scores: [(score: Int, quality: Int)] = []
  /// Texts that are no apology, and those of them with a finding or taken for one.
  public private(set) var controls = 0, controlAlarms = 0
  /// Drafts of quality 5 with a finding of severity error.
  public private(set) var goodDraftsWithErrors = 0
  /// All sentences judged wrongly.
  public private(set) var mistakes: [Mistake] = []

  /// Counts nothing yet.
  public init() {}

  /// The counts of several labels together.
  public func micro(_ labels: [String]) -> Count {
    labels.reduce(Count()) { $0 + (counts[$1] ?? Count()) }
  }

  /// Adds the report of a draft.
  public mutating func add(_ draft: GoldDraft, _ report: Report) {
    let spans = draft.text.spans
    var given: [[String: Set<String>]] = Array(repeating: [:], count: spans.count)
    func give(_ label: String, _ rule: String, _ range: DraftRange?) {
      guard let range,
        let sentence = spans.firstIndex(where: {
          range.start.offset < $0.upperBound && range.end.offset > $0.lowerBound
        })
      else { return }
      given[sentence][label, default: []].insert(rule)
    }
    for finding in report.findings { give(finding.category.rawValue, finding.rule, finding.range) }
    for strength in report.strengths { give(strength.element.rawValue, strength.rule, strength.range) }
    if let quality = draft.quality {
      scores.append((report.score ?? 0, quality))
      if quality == 5, report.findings.contains(where: { $0.severity == .error }) { goodDraftsWithErrors += 1 }
    } else {
      controls += 1
      if report.isApology || report.findings.contains(where: { $0.range != nil }) { controlAlarms += 1 }
    }
    for (sentence, got) in zip(draft.sentences, given) { count(sentence, got, draft.id) }
  }

  private mutating func count(_ sentence: GoldDraft.Sentence, _ got: [String: Set<String>], _ id: String) {
    let wanted = Set(sentence.faults + sentence.strengths)
    for label in Self.faults + Self.strengths {
      let isWanted = wanted.contains(label)
      let givers = got[label] ?? []
      if isWanted, !givers.isEmpty {
        counts[label, default: Count()].hits += 1
        for rule in givers { rules[rule, default: Count()].hits += 1 }
      } else if !givers.isEmpty {
        counts[label, default: Count()].falseAlarms += 1
        for rule in givers { rules[rule, default: Count()].falseAlarms += 1 }
      } else if isWanted {
        counts[label, default: Count()].misses += 1
      }
      if isWanted == givers.isEmpty {
        mistakes.append(
          Mistake(
            draft: id, label: label, isFalseAlarm: !isWanted, rules: givers.sorted(),
            sentence: sentence.text))
      }
    }
  }
}
