import Signs

/// Writes fitted weights as the bytes that `SignWeights` reads.
package struct SignTableWriter {
  /// The weakest weight that is worth keeping.
  private let weakest: Float
  /// The strongest weight that a byte can tell; stronger ones are cut.
  private static let strongest: Float = 2.54

  package init(weakest: Float = 0.3) { self.weakest = weakest }

  /// The table.
  package func bytes(_ model: LogisticFit.Model, keys: [UInt32]) -> [UInt8] {
    let unit = Self.strongest / 127
    let kept = keys.indices.filter { sign in
      row(sign, model).contains { abs($0) >= weakest }
    }
    var slotCount = 16
    while slotCount * 3 < kept.count * 4 { slotCount *= 2 }
    var slots = Array(repeating: UInt8(0), count: slotCount * SignWeights.slotSize)
    var taken = Array(repeating: false, count: slotCount)
    for sign in kept {
      var slot = Int(keys[sign]) & (slotCount - 1)
      while taken[slot] { slot = (slot + 1) & (slotCount - 1) }
      taken[slot] = true
      let offset = slot * SignWeights.slotSize
      withUnsafeBytes(of: keys[sign].littleEndian) { slots.replaceSubrange(offset..<offset + 4, with: $0) }
      for (column, weight) in row(sign, model).enumerated() {
        let rounded = (min(max(weight, -Self.strongest), Self.strongest) / unit).rounded()
        slots[offset + 4 + column] = UInt8(bitPattern: Int8(rounded))
      }
    }
    let header = [SignWeights.magic, UInt32(slotCount), unit.bitPattern] + model.intercepts.map(\.bitPattern)
    return header.flatMap { number in withUnsafeBytes(of: number.littleEndian) { Array($0) } } + slots
  }

  private func row(_ sign: Int, _ model: LogisticFit.Model) -> ArraySlice<Float> {
    model.weights[sign * SignLabel.count..<(sign + 1) * SignLabel.count]
  }
}
