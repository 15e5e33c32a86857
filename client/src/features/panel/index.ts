export function PanelRoom() { return null; }
