import org.jspecify.annotations.NullMarked;

/** What a person does with SIDIK, without a screen: pull, import, recap, print. The whole product runs from here. */
@NullMarked
module id.sidik.operations {
    requires static org.jspecify;
    requires transitive id.sidik.domain;

    exports id.sidik.operations;
}
