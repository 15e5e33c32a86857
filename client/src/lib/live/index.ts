export { type Feed, type Follower, type Following, followStream, type Loaded } from "./followStream";
export { useFollowing } from "./useFollowing";
