import Lexicon

/// What signs speak for: one column of weights each.
package enum SignLabel: Hashable, Sendable, CaseIterable {
  case fault(FaultCategory)
  case strength(ApologyElement)
  /// The sentence stands in a text that is no apology.
  case noApology

  /// All labels, in the order of their columns.
  package static let allCases: [SignLabel] =
    FaultCategory.allCases.map(Self.fault) + ApologyElement.allCases.map(Self.strength) + [.noApology]

  /// How many labels there are.
  package static let count = FaultCategory.allCases.count + ApologyElement.allCases.count + 1

  /// The number of the label's column, from 0.
  package var column: Int {
    switch self {
    case .fault(let category): FaultCategory.allCases.firstIndex(of: category) ?? 0
    case .strength(let element):
      FaultCategory.allCases.count + (ApologyElement.allCases.firstIndex(of: element) ?? 0)
    case .noApology: Self.count - 1
    }
  }

  /// The label's name in labelled drafts.
  package var name: String {
    switch self {
    case .fault(let category): category.rawValue
    case .strength(let element): element.rawValue
    case .noApology: "no-apology"
    }
  }
}
