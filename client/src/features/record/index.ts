export function PanelRecord() { return null; }
export function VerifyPage() { return null; }
