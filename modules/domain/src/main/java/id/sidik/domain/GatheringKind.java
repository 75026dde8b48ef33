package id.sidik.domain;

/** What people gather for (glossary: apel pagi, apel gabungan, upacara). */
public enum GatheringKind {
    MORNING, JOINT, CEREMONY
}
