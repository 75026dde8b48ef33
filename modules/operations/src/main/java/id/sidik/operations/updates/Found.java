package id.sidik.operations.updates;

/** What a look at a place of releases came to. */
public sealed interface Found {
    /** No release lies there. */
    record Nothing() implements Found {}

    /** The release there is not newer than the program. */
    record NotNewer(ProgramVersion version) implements Found {}

    /** A newer release, without a package for the way in which this program is installed. */
    record NotForHere(ProgramVersion version) implements Found {}

    /** A newer release that can be fetched. */
    record Newer(Release release, Release.Item item) implements Found {}
}
