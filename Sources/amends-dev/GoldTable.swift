import Gold
import Lexicon

/// Prints figures as a table.
struct GoldTable {
  let figures: GoldFigures

  init(_ figures: GoldFigures) { self.figures = figures }

  /// Prints labels and totals, and a line for each of the rules given.
  func print(rules: [Entry]) {
    row("label", "P", "R", "F1", "n")
    for label in GoldFigures.faults + GoldFigures.strengths { row(label, figures.micro([label])) }
    row("FAULTS micro", figures.micro(GoldFigures.faults))
    row("STRENGTHS micro", figures.micro(GoldFigures.strengths))
    Swift.print("spearman: \(figures.spearman.map(Self.rounded) ?? "-")")
    Swift.print("pairs_ranked_right: \(figures.pairsRankedRight.map(Self.rounded) ?? "-")")
    Swift.print("controls: \(figures.controls)\ncontrol_alarms: \(figures.controlAlarms)")
    Swift.print("quality_5_with_errors: \(figures.goodDraftsWithErrors)")
    guard !rules.isEmpty else { return }
    row("\nrule", "P", "", "", "hits")
    for rule in rules {
      let count = figures.rules[rule.id] ?? .init()
      let given = count.hits + count.falseAlarms
      let mark = given == 0 ? "  no hit" : count.precision < 0.7 ? "  below 0.7" : ""
      row(rule.id, given == 0 ? "-" : Self.rounded(count.precision), "", "", "\(count.hits)" + mark)
    }
  }

  private func row(_ label: String, _ count: GoldFigures.Count) {
    row(
      label, Self.rounded(count.precision), Self.rounded(count.recall), Self.rounded(count.f1),
      "\(count.hits + count.misses)")
  }

  private func row(_ label: String, _ cells: String...) {
    let width = max(18, label.count)
    let name = label + String(repeating: " ", count: width - label.count)
    Swift.print(name, cells.map { String(repeating: " ", count: max(0, 6 - $0.count)) + $0 }.joined(separator: " "))
  }

  /// A figure with three decimals, halves to even.
  static func rounded(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded(.toNearestOrEven))
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }
}
