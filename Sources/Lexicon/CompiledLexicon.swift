import Segmentation

/// Where a table's bytes lie: in the program itself, or in memory that goes with the last table that uses it.
package final class TableStorage: @unchecked Sendable {
  // Unchecked because pointers are not Sendable; nothing writes to the bytes after they are made.
  package let bytes: UnsafeRawBufferPointer
  private let isOwned: Bool

  /// Refers to bytes that stay for the whole run of the program.
  package init(constant bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    isOwned = false
  }

  /// Copies bytes.
  package init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    self.bytes = UnsafeRawBufferPointer(copy)
    isOwned = true
  }

  deinit {
    if isOwned { bytes.deallocate() }
  }
}

/// A compiled lexicon, read where it lies: no parsing and no copy at start-up, and only the pages that a draft asks for
/// are ever loaded. `LexiconTable` says what its arrays hold.
package struct CompiledLexicon: @unchecked Sendable {
  // Unchecked because pointers are not Sendable; `storage` keeps the constant bytes they point into.
  typealias Numbers = UnsafeBufferPointer<UInt32>

  private let storage: TableStorage
  let slots: Numbers
  let expansions: Numbers
  let expansionBegins: Numbers
  let symbolLabels: Numbers
  let symbolBegins: Numbers
  let symbolMasks: Numbers
  let positionLabels: Numbers
  let positionFlags: Numbers
  let positionAccepts: Numbers
  let positionAcceptBegins: Numbers
  let follow: Numbers
  let followBegins: Numbers
  let firsts: Numbers
  let firstBegins: Numbers
  let negatedFirsts: Numbers
  let patternFirsts: Numbers
  let patternFirstBegins: Numbers
  let patternEntries: Numbers
  let patternRoles: Numbers
  let entryRecords: Numbers
  let examples: Numbers
  let captureNames: Numbers
  let segmentationStrings: Numbers
  let text: UnsafeBufferPointer<UInt8>

  /// A position that must not have its label.
  static let negated: UInt32 = 1
  /// A position in a gap that a clause's edge ends.
  static let inClause: UInt32 = 2

  /// The lexicon in bytes that stay in place for the whole run of the program, or nil if they are not one.
  package init?(constant bytes: UnsafeRawBufferPointer) {
    self.init(TableStorage(constant: bytes))
  }

  /// The lexicon in a copy of bytes, or nil if they are not one.
  package init?(encoded bytes: [UInt8]) {
    self.init(TableStorage(copying: bytes))
  }

  private init?(_ storage: TableStorage) {
    var reader = NumberReader(storage.bytes)
    guard reader.next() == LexiconTable.magic, let length = reader.next(), let text = reader.text(Int(length))
    else { return nil }
    self.storage = storage
    self.text = text
    slots = reader.array()
    expansions = reader.array()
    expansionBegins = reader.array()
    symbolLabels = reader.array()
    symbolBegins = reader.array()
    symbolMasks = reader.array()
    positionLabels = reader.array()
    positionFlags = reader.array()
    positionAccepts = reader.array()
    positionAcceptBegins = reader.array()
    follow = reader.array()
    followBegins = reader.array()
    firsts = reader.array()
    firstBegins = reader.array()
    negatedFirsts = reader.array()
    patternFirsts = reader.array()
    patternFirstBegins = reader.array()
    patternEntries = reader.array()
    patternRoles = reader.array()
    entryRecords = reader.array()
    examples = reader.array()
    captureNames = reader.array()
    segmentationStrings = reader.array()
    guard reader.isAtEnd else { return nil }
  }

  /// The bytes that the lexicon was read from.
  package var encoded: [UInt8] { [UInt8](storage.bytes) }

  /// How many patterns the automaton holds.
  package var patternCount: Int { patternEntries.count }
  /// How many positions the automaton holds.
  package var positionCount: Int { positionLabels.count }
  /// How many symbols words are told apart by.
  package var symbolCount: Int { symbolMasks.count }

  // MARK: Asking

  /// A string of the block.
  func string(_ place: UInt32, _ length: UInt32) -> String {
    String(decoding: text[Int(place)..<Int(place + length)], as: UTF8.self)
  }

  /// The labels of a symbol.
  func labels(of symbol: Symbol) -> Slice<Numbers> {
    symbolLabels[Int(symbolBegins[Int(symbol)])..<Int(symbolBegins[Int(symbol) + 1])]
  }

  /// The patterns that a position ends.
  @inline(__always)
  func accepts(of position: Int) -> Slice<Numbers> {
    positionAccepts[Int(positionAcceptBegins[position])..<Int(positionAcceptBegins[position + 1])]
  }

  /// Whether a symbol is of a frame class.
  @inline(__always)
  package func symbol(_ symbol: Symbol, is frame: FrameClass) -> Bool {
    symbolMasks[Int(symbol)] & frame.bit != 0
  }

  /// What segmentation needs to know of the language.
  package func profile(code: String) -> LanguageProfile {
    func words(_ list: SegmentationClass) -> Set<String> {
      guard let index = SegmentationClass.allCases.firstIndex(of: list) else { return [] }
      let joined = string(segmentationStrings[index * 2], segmentationStrings[index * 2 + 1])
      return Set(joined.split(separator: " ").map(String.init))
    }
    return LanguageProfile(
      code: code, titles: words(.titles), abbreviations: words(.abbreviations), openers: words(.openers),
      openWords: words(.openWords))
  }
}

/// Walks over the arrays of stored bytes.
private struct NumberReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0
  private var isSound = true

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { isSound && offset == bytes.count }

  mutating func next() -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    defer { offset += 4 }
    return bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
  }

  mutating func text(_ length: Int) -> UnsafeBufferPointer<UInt8>? {
    guard offset + length <= bytes.count else { return nil }
    defer { offset = (offset + length + 3) / 4 * 4 }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length]).bindMemory(to: UInt8.self)
  }

  mutating func array() -> CompiledLexicon.Numbers {
    guard let count = next(), offset + Int(count) * 4 <= bytes.count else {
      isSound = false
      return CompiledLexicon.Numbers(start: nil, count: 0)
    }
    defer { offset += Int(count) * 4 }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + Int(count) * 4]).bindMemory(to: UInt32.self)
  }
}

extension CompiledLexicon {
  /// One word of each symbol that has any, for tests.
  package var representatives: [(symbol: Symbol, word: String)] {
    stride(from: 0, to: slots.count, by: 3).compactMap { slot in
      guard slots[slot + 2] != 0, slots[slot + 2] - 1 < 0x4000_0000 else { return nil }
      return (slots[slot + 2] - 1, string(slots[slot + 1] >> 8, slots[slot + 1] & 0xFF))
    }
  }
}
