extension LexiconTable {
  /// The first bytes of a stored table and the version of its layout.
  static let magic: UInt32 = 0x324C_4D41  // "AML2", little-endian

  /// Visits all arrays in the order in which they are stored.
  private mutating func forEachArray(_ body: (inout [UInt32]) -> Void) {
    body(&slots)
    body(&expansions)
    body(&expansionBegins)
    body(&symbolLabels)
    body(&symbolBegins)
    body(&symbolMasks)
    body(&positionLabels)
    body(&positionFlags)
    body(&positionAccepts)
    body(&positionAcceptBegins)
    body(&follow)
    body(&followBegins)
    body(&firsts)
    body(&firstBegins)
    body(&negatedFirsts)
    body(&patternFirsts)
    body(&patternFirstBegins)
    body(&patternEntries)
    body(&patternRoles)
    body(&entryRecords)
    body(&examples)
    body(&captureNames)
    body(&segmentationStrings)
  }

  /// The table as bytes: magic, length of the text, the text padded to four bytes, then each array after its count.
  /// All numbers are 32 bits, little-endian.
  func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    func append(_ number: UInt32) {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    append(Self.magic)
    append(UInt32(text.count))
    bytes += text
    while bytes.count % 4 != 0 { bytes.append(0) }
    var copy = self
    copy.forEachArray { array in
      append(UInt32(array.count))
      for number in array { append(number) }
    }
    return bytes
  }
}
