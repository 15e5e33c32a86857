/** What GraphiQL opens with: from signing in to following a panel. A test runs each against the schema. */
export const graphiqlOperations: readonly { readonly query: string; readonly variables?: string }[] = [
  {
    query: `# Start here: the session's cookie then goes with every other tab.
mutation SignIn {
  signIn(email: "chair@sidang.demo", password: "sidang-demo") {
    user { name grants { role scope } }
    expiresAt
  }
}
`,
  },
  {
    query: `query Panels {
  panels {
    id
    title
    status
    audience
    seq
    agenda { id unitName target phase outcome }
  }
}
`,
  },
  {
    query: `query Units($cycle: Int!) {
  units(cycle: $cycle, orderBy: SCORE, first: 10) {
    totalCount
    nodes {
      name
      agency { name }
      proposals {
        cycle
        target
        stage
        sheet(source: TPN) { total complete gates { code value bound passed } }
      }
    }
  }
}
`,
    variables: `{ "cycle": ${new Date().getFullYear()} }\n`,
  },
  {
    query: `# Take the id from the tab Panels, and check in from another tab to see the event arrive.
subscription Follow($panelId: ID!) {
  panelEvents(panelId: $panelId) {
    __typename
    seq
    ... on RecordedPanelEvent { at actorId payload }
    ... on Withheld { digest }
    ... on Reset { reason }
  }
}
`,
    variables: `{ "panelId": "" }\n`,
  },
];
