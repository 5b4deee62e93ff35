import Lexicon

/// What is said when a draft speaks of wishing to die or of violence: no style fault, and no score.
enum CareMessage {
  /// The line for a draft, or nil.
  static func message(for run: AnalysisRun) -> String? {
    var found: NamedFrame?
    for hit in run.document.hits {
      guard let frame = run.frames.frame(ofEntry: run.document.table.entry(of: Int(hit.pattern))),
        frame == .wishToDie || frame == .threat,
        run.document.table.role(of: Int(hit.pattern)) == .match
      else { continue }
      if found != .wishToDie { found = frame }
    }
    return switch found {
    case .wishToDie:
      """
      Parts of this sound as if you may be thinking of dying. That matters more than any letter. Please talk to someone \
      now: your country’s emergency number, or a helpline near you from findahelpline.com. The letter can wait.
      """
    case .threat:
      """
      Parts of this speak of hurting someone. Please don’t send it. If anyone is in danger, call your country’s \
      emergency number; to talk to someone first, findahelpline.com lists helplines near you.
      """
    default: nil
    }
  }
}
