"""The commands, a file each: parse, wire, print."""
