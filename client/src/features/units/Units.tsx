export function Units() { return null; }
