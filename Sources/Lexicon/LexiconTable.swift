import Segmentation

/// A lexicon being compiled: flat arrays of 32-bit numbers and one block of text, which ``encoded()`` stores as bytes.
///
/// Lists of lists are stored as one array of members and one of beginnings: list *i* is
/// `members[begins[i]..<begins[i + 1]]`.
struct LexiconTable {
  // MARK: Vocabulary

  /// Hash table of words, open addressing, three numbers a slot: hash, place of the text, value + 1 (0: free).
  var slots: [UInt32] = []
  /// The symbols of spellings that stand for other words.
  var expansions: [UInt32] = [], expansionBegins: [UInt32] = [0]
  /// The labels of each symbol, ascending.
  var symbolLabels: [UInt32] = [], symbolBegins: [UInt32] = [0]
  /// The frame classes of each symbol, one bit a class.
  var symbolMasks: [UInt32] = []

  // MARK: Automaton

  /// What each position asks for, and how (`CompiledLexicon` has the flags).
  var positionLabels: [UInt32] = [], positionFlags: [UInt32] = []
  /// The patterns that each position ends.
  var positionAccepts: [UInt32] = [], positionAcceptBegins: [UInt32] = [0]
  /// The positions that may follow each position.
  var follow: [UInt32] = [], followBegins: [UInt32] = [0]
  /// The positions with which patterns begin, by the label they ask for; those with a negated test apart.
  var firsts: [UInt32] = [], firstBegins: [UInt32] = [0], negatedFirsts: [UInt32] = []
  /// The positions with which each pattern begins.
  var patternFirsts: [UInt32] = [], patternFirstBegins: [UInt32] = [0]
  /// Of each pattern: its entry, its role.
  var patternEntries: [UInt32] = [], patternRoles: [UInt32] = []

  // MARK: Entries

  /// Fixed-size records, see `LexiconTable+Entries`.
  var entryRecords: [UInt32] = []
  /// Three numbers an example: place of the text, its length, its line.
  var examples: [UInt32] = []
  /// Two numbers a string: place and length.
  var captureNames: [UInt32] = [], segmentationStrings: [UInt32] = []
  /// The block of text that all places refer to.
  var text: [UInt8] = []

  // Only used while compiling.
  var segmentationLists: [[String]] = []
  private var pendingWords: [(word: String, value: UInt32)] = []
  private var pendingNames: [String] = []

  /// An empty table.
  init() {}

  // MARK: Building

  mutating func addText(_ string: String) -> (UInt32, UInt32) {
    let place = UInt32(text.count)
    text.append(contentsOf: string.utf8)
    return (place, UInt32(string.utf8.count))
  }

  /// Stores a list of lists as members and beginnings.
  static func store(_ lists: [Set<UInt32>], _ members: inout [UInt32], _ begins: inout [UInt32]) {
    for list in lists {
      members.append(contentsOf: list.sorted())
      begins.append(UInt32(members.count))
    }
  }

  mutating func addWord(_ word: String, value: Symbol) { pendingWords.append((word, value)) }

  /// A spelling that stands for one word is that word; for several, it is a list of symbols.
  mutating func addWord(_ word: String, expansion: [Symbol]) {
    guard expansion.count != 1 else { return addWord(word, value: expansion[0]) }
    addWord(word, value: 0x4000_0000 | UInt32(expansionBegins.count - 1))
    expansions += expansion
    expansionBegins.append(UInt32(expansions.count))
  }

  mutating func captureNumber(_ name: String) -> UInt32 {
    if let known = pendingNames.firstIndex(of: name) { return UInt32(known) + 1 }
    pendingNames.append(name)
    let (place, length) = addText(name)
    captureNames += [place, length]
    return UInt32(pendingNames.count)
  }

  mutating func closeVocabulary() {
    var capacity = 16
    while capacity < pendingWords.count * 2 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity * 3)
    for (word, value) in pendingWords {
      let (place, length) = addText(word)
      let hash = WordHash.fnv1a(word.utf8)
      var slot = Int(hash) & (capacity - 1)
      while slots[slot * 3 + 2] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot * 3] = hash
      slots[slot * 3 + 1] = place << 8 | length
      slots[slot * 3 + 2] = value + 1
    }
    for list in segmentationLists {
      let (place, length) = addText(list.joined(separator: " "))
      segmentationStrings += [place, length]
    }
    pendingWords = []
    pendingNames = []
    segmentationLists = []
  }

  /// The labels of a symbol.
  func labels(of symbol: Symbol) -> ArraySlice<UInt32> {
    symbolLabels[Int(symbolBegins[Int(symbol)])..<Int(symbolBegins[Int(symbol) + 1])]
  }
}
