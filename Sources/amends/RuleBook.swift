import ApologyAnalysis
import Lexicon

/// The built-in rules, for commands that show them.
struct RuleBook {
  /// All rules, by category and element.
  let rules: [Entry]

  /// Reads the built-in rules; a failure ends the program with words.
  init() throws(ExitStatus) {
    do throws(AnalyzerError) {
      let all = try ApologyAnalyzer().rules
      let faults = FaultCategory.allCases.flatMap { category in all.filter { $0.kind == .fault(category) } }
      let strengths = ApologyElement.allCases.flatMap { element in all.filter { $0.kind == .strength(element) } }
      rules = faults + strengths
    } catch {
      Output.complain(Problem(error).description)
      throw .couldNotCheck
    }
  }

  /// The name of what a rule recognises.
  static func name(of kind: EntryKind) -> String {
    switch kind {
    case .fault(let category): category.rawValue
    case .strength(let element): element.rawValue
    case .frame: "frame"
    }
  }

  /// What a category or element is, in a sentence.
  static func meaning(of kind: EntryKind) -> String {
    switch kind {
    case .fault(.deflection):
      "Turns away from your own act: “if”, “you feel”, “but”, nobody did it, good intentions, circumstances."
    case .fault(.minimizing): "Makes the act or its harm smaller: “just”, “only”, “a joke”, “everyone does”."
    case .fault(.blameShifting): "Puts the cause on the reader or on somebody else."
    case .fault(.dismissing): "Denies the reader’s feelings, or the right to them."
    case .fault(.vagueness): "Apologizes or promises without saying for what, or what."
    case .fault(.missingI): "Nobody is sorry, or nobody did it: the “I” is missing, or an organisation’s “we”."
    case .fault(.pressure): "Pushes for forgiveness, an answer or a talk on your timetable."
    case .fault(.selfPunishment): "Beats yourself up, so that the reader would have to comfort you."
    case .fault(.insincerity): "Says that the apology is only performed."
    case .strength(.regret): "Says that you are sorry, as yourself."
    case .strength(.ownership): "Says that it was your doing, and wrong."
    case .strength(.specifics): "Names the act."
    case .strength(.validation): "Names what it did to the reader, or grants the feelings."
    case .strength(.repair): "Offers or asks how to put it right."
    case .strength(.commitment): "Says what you will do from now on."
    case .strength(.listening): "Asks for a good time to talk and invites the reader’s side."
    case .strength(.patience): "Leaves the reader time and freedom."
    case .frame: "What a sentence’s structure says."
    }
  }
}
