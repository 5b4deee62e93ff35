import Lexicon

/// The band in words, and the few things that set it.
struct Verdict {
  let score: Score?
  let isApology: Bool
  let categories: Set<FaultCategory>
  let present: Set<ApologyElement>

  /// One line for the whole draft.
  var line: String {
    guard isApology else { return "This does not read as an apology, so there is nothing to judge." }
    guard let score else { return "No score: something here matters more than the wording." }
    return switch score.band {
    case 1: "As it stands, this could make things worse."
    case 2: "There is the start of an apology here, but it turns away from what happened."
    case 3: "Some of this will be heard as an apology; some of it works against it."
    case 4: "This is a good apology with something left to add."
    default: "This says what an apology can say. The rest is what you do."
    }
  }

  /// Two or three reasons, the one that caps the score first.
  var reasons: [String] {
    guard let score else { return [] }
    var reasons: [String] = []
    if let capped = score.cappedBy { reasons.append(Self.describe(capped)) }
    for category in FaultCategory.allCases where categories.contains(category) && category != score.cappedBy {
      if reasons.count < 2 { reasons.append(Self.describe(category)) }
    }
    let wanted: [ApologyElement] = [.ownership, .specifics, .repair, .regret, .validation, .commitment]
    if let lacking = wanted.first(where: { !present.contains($0) }), reasons.count < 3 {
      reasons.append(Self.describe(lacking: lacking))
    }
    if reasons.isEmpty { reasons.append("It names what you did, owns it, and leaves them room.") }
    return reasons
  }

  private static func describe(_ category: FaultCategory) -> String {
    switch category {
    case .deflection: "It turns away from your own part."
    case .minimizing: "It makes what happened smaller."
    case .blameShifting: "It puts the cause on somebody else."
    case .dismissing: "It waves off how they feel."
    case .vagueness: "It does not say for what, or what will change."
    case .missingI: "It does not say who is sorry, or who did it."
    case .pressure: "It presses for forgiveness or an answer."
    case .selfPunishment: "It turns to your own pain, so that they would have to comfort you."
    case .insincerity: "It reads as if it were not meant."
    }
  }

  private static func describe(lacking element: ApologyElement) -> String {
    switch element {
    case .ownership: "It does not yet own what you did."
    case .specifics: "It does not name what you did."
    case .repair: "It offers nothing to put it right."
    case .regret: "It does not say that you are sorry."
    case .validation: "It does not say what it did to them."
    case .commitment: "It does not say what will be different."
    case .listening: "It does not ask for their side."
    case .patience: "It does not leave them their time."
    }
  }
}
