enum Stub_ {}
