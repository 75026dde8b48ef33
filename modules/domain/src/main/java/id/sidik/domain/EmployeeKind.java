package id.sidik.domain;

/** The kinds of staff of a regional office (glossary 2). PPPK_PW is part-time PPPK. */
public enum EmployeeKind {
    PNS, CPNS, PPPK, PPPK_PW, NON_ASN
}
