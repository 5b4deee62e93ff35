/// Merges positions that are reached by exactly the same words, so that patterns share what they begin with.
///
/// Two positions are one if they ask for the same, and the positions before them are the same ones (the coarsest such
/// partition, refined until it is stable). Which patterns match where does not change; there is less to store and to walk.
struct PrefixSharing {
  /// What a position asks for and how.
  struct Position: Hashable {
    let label: UInt32
    let flags: UInt32
    let isFirst: Bool
  }

  /// The number of the merged position for each position given.
  let merged: [UInt32]
  /// How many merged positions there are.
  let count: Int

  /// Partitions positions.
  /// - Parameters:
  ///   - positions: What each position asks for.
  ///   - follow: The positions that may follow each.
  init(_ positions: [Position], follow: [[UInt32]]) {
    var before: [[UInt32]] = Array(repeating: [], count: positions.count)
    for (position, targets) in follow.enumerated() {
      for target in targets { before[Int(target)].append(UInt32(position)) }
    }
    var classes: [UInt32] = []
    var numbers: [Position: UInt32] = [:]
    for position in positions {
      let next = UInt32(numbers.count)
      classes.append(numbers[position] ?? next)
      if classes.last == next, numbers[position] == nil { numbers[position] = next }
    }
    var count = numbers.count
    while true {
      let (refined, newCount) = Self.refine(classes, before)
      if newCount == count { break }
      (classes, count) = (refined, newCount)
    }
    merged = classes
    self.count = count
  }

  /// Splits classes whose members are preceded by different classes.
  private static func refine(_ classes: [UInt32], _ before: [[UInt32]]) -> ([UInt32], Int) {
    struct Signature: Hashable {
      let own: UInt32
      let before: [UInt32]
    }
    var numbers: [Signature: UInt32] = [:]
    var refined: [UInt32] = []
    refined.reserveCapacity(classes.count)
    for (position, own) in classes.enumerated() {
      var previous = before[position].map { classes[Int($0)] }
      previous.sort()
      var unique: [UInt32] = []
      for item in previous where unique.last != item { unique.append(item) }
      let signature = Signature(own: own, before: unique)
      let number = numbers[signature] ?? UInt32(numbers.count)
      if Int(number) == numbers.count { numbers[signature] = number }
      refined.append(number)
    }
    return (refined, numbers.count)
  }
}
