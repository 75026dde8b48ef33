package id.sidik.operations.month;

/** How far a reconciliation is. @param asked people with a question in the first draft or now @param settled of these */
public record ReconCount(int asked, int settled) {}
