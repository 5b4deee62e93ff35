import Lexicon

/// The article's seven steps, and how a draft stands to them.
struct StepJudge {
  let categories: Set<FaultCategory>
  let present: Set<ApologyElement>
  let isApology: Bool

  /// The titles of the steps, as the article has them.
  static let titles = [
    "Own up to your role", "Make an apology plan", "Ask for a good time to talk", "Accept responsibility",
    "Actively listen", "Back up your words with actions", "Be patient",
  ]

  /// All seven.
  func results() -> [StepResult] {
    Self.titles.indices.map { index in
      let (status, note) = isApology ? judge(index + 1) : (.notCheckable, "This text does not apologize.")
      return StepResult(step: index + 1, title: Self.titles[index], status: status, note: note)
    }
  }

  private func judge(_ step: Int) -> (StepResult.Status, String) {
    switch step {
    case 1: ownUp()
    case 2:
      categories.contains(.insincerity)
        ? (.missing, "It reads as if it had to be said.")
        : (.notCheckable, "Whether you mean it, and have gathered your thoughts, only you can tell.")
    case 3: askForTime()
    case 4: acceptResponsibility()
    case 5: listen()
    case 6:
      present.contains(.commitment)
        ? (.met, "It says what you will do from now on.")
        : present.contains(.repair)
          ? (.partly, "It offers to put things right; it does not say what will be different from now on.")
          : (.missing, "It does not say what you will do.")
    default: bePatient()
    }
  }

  private func ownUp() -> (StepResult.Status, String) {
    let dodges: Set<FaultCategory> = [.deflection, .minimizing, .blameShifting, .dismissing]
    let owns = present.contains(.ownership)
    if owns, categories.isDisjoint(with: dodges) { return (.met, "It owns what you did.") }
    if owns { return (.partly, "It owns what you did, and in places turns away from it.") }
    return (.missing, "It does not yet say that this was your doing.")
  }

  private func askForTime() -> (StepResult.Status, String) {
    if categories.contains(.pressure) { return (.missing, "It presses for an answer on your timetable.") }
    if present.contains(.listening) { return (.met, "It lets them choose when to talk.") }
    return (.missing, "It does not ask when, or whether, they would like to talk.")
  }

  private func acceptResponsibility() -> (StepResult.Status, String) {
    let needed: [ApologyElement] = [.regret, .ownership, .specifics, .repair]
    let had = needed.filter(present.contains)
    let lacking = needed.filter { !present.contains($0) }.map(\.rawValue).joined(separator: ", ")
    if lacking.isEmpty { return (.met, "Regret, ownership, the act itself and repair are all there.") }
    return (had.isEmpty ? .missing : .partly, "Still open: \(lacking).")
  }

  private func listen() -> (StepResult.Status, String) {
    if categories.contains(.dismissing) { return (.missing, "It waves their feelings off.") }
    if present.contains(.validation) { return (.partly, "It sees what it did to them; hearing them out comes after.") }
    return (.notCheckable, "Hearing them out comes after the apology.")
  }

  private func bePatient() -> (StepResult.Status, String) {
    if categories.contains(.pressure) { return (.missing, "It does not leave them their time.") }
    if categories.contains(.selfPunishment) { return (.missing, "It is hard on you, so that they must comfort you.") }
    if present.contains(.patience) { return (.met, "It leaves them their time.") }
    return (.missing, "It does not say that they may take their time.")
  }
}

/// What is missing, as questions to the writer.
enum MissingElements {
  /// The elements that are not present, by step.
  static func list(present: Set<ApologyElement>) -> [MissingElement] {
    let missing = ApologyElement.allCases.filter { !present.contains($0) }
      .map { MissingElement(element: $0, step: step(of: $0), prompt: prompt(for: $0)) }
    return (1...7).flatMap { step in missing.filter { $0.step == step } }
  }

  /// The article's step that an element belongs to.
  static func step(of element: ApologyElement) -> Int {
    switch element {
    case .regret, .specifics, .repair: 4
    case .ownership: 1
    case .validation: 5
    case .commitment: 6
    case .listening: 3
    case .patience: 7
    }
  }

  private static func prompt(for element: ApologyElement) -> String {
    switch element {
    case .regret: "Are you sorry? Then say so as yourself: “I’m sorry that I …”."
    case .ownership: "Which part of this was your doing, without any “but”?"
    case .specifics: "What exactly did you do, or say, and when?"
    case .validation: "What was it like for them? What did it cost them?"
    case .repair: "What could you do to put it right, or what would you ask them?"
    case .commitment: "What will you do differently from now on, so that they could see it?"
    case .listening: "Would you like to hear their side? When would suit them?"
    case .patience: "Can you let them take their time, and expect no answer?"
    }
  }
}
