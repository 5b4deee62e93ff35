import Lexicon

/// How much each sign speaks for each label: weights fitted to labelled drafts by `amends-dev fit`, read where they lie.
///
/// A sentence's signs are added up to log-odds (logistic regression), so that several weak signs together can say what
/// no single one does, and each word's share in it can be told.
///
/// The bytes: magic; the number of slots, a power of two; one weight's unit (Float); an intercept (Float) for each label;
/// then the slots, a hash table with open addressing: a sign's key (0: free), a weight (signed byte) for each label, and
/// padding to ``slotSize``. Little-endian.
package struct SignWeights: @unchecked Sendable {
  // Unchecked because pointers are not Sendable; `storage` keeps the constant bytes they point into.

  /// The first bytes and the version of the layout.
  package static let magic: UInt32 = 0x3153_4D41  // "AMS1"
  /// The bytes of one slot.
  package static let slotSize = (4 + SignLabel.count + 3) / 4 * 4
  /// The bytes before the slots.
  package static let headerSize = 12 + SignLabel.count * 4

  private let storage: TableStorage
  private let slots: UnsafeRawBufferPointer
  private let slotCount: Int
  private let unit: Float
  private let intercepts: [Float]

  /// The weights in bytes that stay in place for the whole run of the program, or nil if they are none.
  package init?(constant bytes: UnsafeRawBufferPointer) {
    self.init(TableStorage(constant: bytes))
  }

  /// The weights in a copy of bytes, or nil if they are none.
  package init?(encoded bytes: [UInt8]) {
    self.init(TableStorage(copying: bytes))
  }

  private init?(_ storage: TableStorage) {
    let bytes = storage.bytes
    guard bytes.count >= Self.headerSize, bytes.loadUnaligned(as: UInt32.self) == Self.magic else { return nil }
    slotCount = Int(bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    unit = Float(bitPattern: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    intercepts = (0..<SignLabel.count).map {
      Float(bitPattern: bytes.loadUnaligned(fromByteOffset: 12 + $0 * 4, as: UInt32.self))
    }
    guard slotCount > 0, slotCount & (slotCount - 1) == 0,
      bytes.count == Self.headerSize + slotCount * Self.slotSize
    else { return nil }
    self.storage = storage
    slots = UnsafeRawBufferPointer(rebasing: bytes[Self.headerSize...])
  }

  /// The log-odds of each label before any sign is seen.
  package var start: SignScores { SignScores(values: intercepts) }

  /// Adds a sign's weights.
  @inline(__always)
  package func add(_ sign: Sign, to scores: inout SignScores) {
    guard let row = row(of: sign.key) else { return }
    for column in 0..<SignLabel.count { scores.values[column] += Float(row[column]) * unit }
  }

  /// How much a sign speaks for a label; 0 if it is unknown.
  package func weight(of sign: Sign, for label: SignLabel) -> Float {
    row(of: sign.key).map { Float($0[label.column]) * unit } ?? 0
  }

  /// The weights of a key.
  @inline(__always)
  private func row(of key: UInt32) -> UnsafeBufferPointer<Int8>? {
    let mask = slotCount - 1
    var slot = Int(key) & mask
    while true {
      let offset = slot * Self.slotSize
      let found = slots.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
      if found == key {
        return UnsafeRawBufferPointer(rebasing: slots[offset + 4..<offset + 4 + SignLabel.count])
          .bindMemory(to: Int8.self)
      }
      if found == 0 { return nil }
      slot = (slot + 1) & mask
    }
  }
}

/// The log-odds of each label for one sentence.
package struct SignScores: Sendable, Equatable {
  /// By ``SignLabel/column``.
  package internal(set) var values: [Float]

  /// The log-odds of a label.
  package subscript(label: SignLabel) -> Float { values[label.column] }
}
