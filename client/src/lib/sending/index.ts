export { type Delivered, deliver, type Post } from "./deliver";
export { untilReachable } from "./untilReachable";
