import Lexicon

/// The direction of "but" within a sentence.
///
/// "I was tired, and that is on me" and "it was only twenty pounds, but you went without" name an excuse only to turn it
/// down: excuse, then ownership or the reader's harm. "That was on me, but I was tired" undoes what it owned.
struct Contrast {
  private static let turned: Set<EntryKind> = [
    .fault(.deflection), .fault(.minimizing), .fault(.blameShifting), .fault(.dismissing), .fault(.pressure),
  ]
  private static let turning: Set<EntryKind> = [
    .strength(.ownership), .strength(.validation), .strength(.patience), .strength(.listening),
    .strength(.commitment), .strength(.repair),
  ]

  /// The evidence without the faults that their own sentence turns down.
  static func resolve(_ evidence: [Evidence], in document: Document) -> [Evidence] {
    var strengths: [Int: [Evidence]] = [:]
    for item in evidence where turning.contains(document.table.kind(of: item.entry)) {
      strengths[item.sentence, default: []].append(item)
    }
    let insincere = Set(
      evidence.filter { document.table.kind(of: $0.entry) == .fault(.insincerity) }.map(\.sentence))
    return evidence.filter { item in
      // A “sorry” that says itself that it is performed is no regret.
      if document.table.kind(of: item.entry) == .strength(.regret) { return !insincere.contains(item.sentence) }
      guard turned.contains(document.table.kind(of: item.entry)) else { return true }
      let turners = strengths[item.sentence] ?? []
      return !turners.contains { turnsDown(item, $0, document) }
    }
  }

  private static func turnsDown(_ fault: Evidence, _ strength: Evidence, _ document: Document) -> Bool {
    guard !fault.span.overlaps(strength.span) else { return false }
    if strength.span.lowerBound >= fault.span.upperBound { return true }
    guard let adversative = document.frames[fault.sentence].adversative else { return true }
    return !(strength.span.upperBound - 1..<fault.span.lowerBound + 1).contains(adversative)
  }
}
