package hoego.search;

/** What came of a search. */
public sealed interface SearchResult permits Hits, BadExpression, GaveUp {}
