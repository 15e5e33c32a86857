export { type Follower, type Following, followStream } from "./followStream";
export { useFollowing } from "./useFollowing";
