import Lexicon

/// Weights of the score. Gates first, weights second: a half apology can do worse than none (research 3).
enum Weights {
  /// What each element adds when present. Only the order ownership > repair > regret is evidence; the spread stays
  /// within 3 : 1 (Lewicki 2016; Scher & Darley 1997).
  static func element(_ element: ApologyElement) -> Double {
    switch element {
    case .ownership: 0.40
    case .specifics: 0.35
    case .repair: 0.35
    case .regret: 0.30
    case .validation: 0.35
    case .commitment: 0.28
    case .listening: 0.18
    case .patience: 0.18
    }
  }

  /// What a fault of a severity takes away, as a share of what is left.
  static func penalty(_ severity: Severity) -> Double {
    switch severity {
    case .error: 0.16
    case .warning: 0.09
    case .note: 0.02
    }
  }

  /// The cap a fault sets: the score stays below it whatever else is good.
  static func cap(_ category: FaultCategory, _ severity: Severity) -> Double {
    guard severity == .error else { return severity == .warning ? 84 : 100 }
    return switch category {
    case .blameShifting, .dismissing, .insincerity: 44
    case .pressure, .minimizing, .deflection: 64
    case .selfPunishment, .vagueness, .missingI: 84
    }
  }
}

/// The score of a draft and what set it.
struct Score {
  /// 0–100.
  let value: Int
  /// 1–5.
  let band: Int
  /// The category that caps the score, if one does.
  let cappedBy: FaultCategory?

  /// Where each band begins.
  static let bandStarts = [0, 25, 45, 65, 85]

  /// Scores what was found.
  /// - Parameters:
  ///   - faults: Category and severity of each finding.
  ///   - elements: The elements that are present, with 1 for full and less for partial credit.
  init(faults: [(category: FaultCategory, severity: Severity)], elements: [ApologyElement: Double]) {
    var lacking = 1.0
    for (element, credit) in elements.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      lacking *= 1 - Weights.element(element) * credit
    }
    var best = 1.0
    for element in ApologyElement.allCases { best *= 1 - Weights.element(element) }
    let share = (1 - lacking) / (1 - best)
    var left = 1.0
    var cap = 100.0
    var cappedBy: FaultCategory?
    for fault in faults {
      left *= 1 - Weights.penalty(fault.severity)
      let own = Weights.cap(fault.category, fault.severity)
      if own < cap { (cap, cappedBy) = (own, fault.category) }
    }
    let raw = cap * share * left
    let rounded = Int(raw.rounded())
    value = rounded
    band = Self.bandStarts.lastIndex { $0 <= rounded }.map { $0 + 1 } ?? 1
    self.cappedBy = cappedBy
  }
}
