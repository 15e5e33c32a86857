import type { ThreadAudience, ThreadKind } from "@sidang/shared";
import { ArgsType, Field, ID, Int } from "type-graphql";
import { ThreadAudienceEnum, ThreadKindEnum } from "../../../graph/evidenceEnums.js";
import { AnchorInput } from "../types/AnchorInput.js";

@ArgsType()
class CommandArgs {
  @Field(() => ID, {
    description: "A UUID made by the client. Sent twice, the command has the effect and the answer of once.",
  })
  commandId!: string;
}

@ArgsType()
class DescribedArgs extends CommandArgs {
  @Field(() => String, { description: "1 to 200 characters." })
  title!: string;

  @Field(() => [String], { description: "1 to 20 codes of the proposal's instrument." })
  indicatorCodes!: string[];

  @Field(() => String, { nullable: true, description: "YYYY-MM-DD: the day of what it shows, or null." })
  shownOn?: string | null;
}

@ArgsType()
export class AddEvidenceArgs extends DescribedArgs {
  @Field(() => ID)
  proposalId!: string;

  @Field(() => ID, { description: "A finished upload of the viewer's for this proposal." })
  uploadId!: string;
}

@ArgsType()
class EvidenceArgs extends CommandArgs {
  @Field(() => ID)
  evidenceId!: string;
}

@ArgsType()
export class AddVersionArgs extends EvidenceArgs {
  @Field(() => ID, { description: "A finished upload of the viewer's for this proposal." })
  uploadId!: string;
}

@ArgsType()
export class DescribeEvidenceArgs extends DescribedArgs {
  @Field(() => ID)
  evidenceId!: string;

  @Field(() => Int, { description: "Its `description` as the viewer has seen it." })
  expectedVersion!: number;
}

@ArgsType()
export class WithdrawEvidenceArgs extends EvidenceArgs {
  @Field(() => String, { description: "1 to 2,000 characters." })
  reason!: string;
}

@ArgsType()
class WrittenArgs extends CommandArgs {
  @Field(() => String, { description: "1 to 10,000 characters." })
  body!: string;

  @Field(() => [ID], {
    nullable: true,
    description: "People who are mentioned; each must be able to read the thread. At most 20.",
  })
  mentions?: string[] | null;
}

@ArgsType()
export class StartThreadArgs extends WrittenArgs {
  @Field(() => ID)
  evidenceVersionId!: string;

  @Field(() => AnchorInput, { nullable: true, description: "The whole document when left out." })
  anchor?: AnchorInput | null;

  @Field(() => ThreadAudienceEnum)
  audience!: ThreadAudience;

  @Field(() => ThreadKindEnum)
  kind!: ThreadKind;
}

@ArgsType()
export class ReplyArgs extends WrittenArgs {
  @Field(() => ID)
  threadId!: string;
}

@ArgsType()
export class EditCommentArgs extends ReplyArgs {
  @Field(() => ID)
  commentId!: string;

  @Field(() => Int, { description: "The comment's version as the viewer has seen it." })
  expectedVersion!: number;
}

@ArgsType()
export class ReasonedThreadArgs extends CommandArgs {
  @Field(() => ID)
  threadId!: string;

  @Field(() => String, { description: "1 to 2,000 characters." })
  reason!: string;
}

@ArgsType()
export class ConfirmPlaceArgs extends CommandArgs {
  @Field(() => ID)
  threadId!: string;

  @Field(() => ID)
  evidenceVersionId!: string;
}

@ArgsType()
export class PlaceThreadArgs extends ConfirmPlaceArgs {
  @Field(() => AnchorInput)
  anchor!: AnchorInput;
}
