export { storedUploads } from "./storedUploads";
