package io.github.apec2026.core.verify;

/** Counts what was checked against the documents, and what was not because they were not at hand. Used by one thread. */
public final class Checked {

    private int documents;
    private int documentsChecked;
    private int passages;
    private int passagesChecked;
    private int wordsChecked;
    private int wordsNotChecked;

    void document(boolean atHand) {
        documents++;
        documentsChecked += atHand ? 1 : 0;
    }

    void passage(boolean atHand) {
        passages++;
        passagesChecked += atHand ? 1 : 0;
    }

    void words(boolean atHand) {
        wordsChecked += atHand ? 1 : 0;
        wordsNotChecked += atHand ? 0 : 1;
    }

    /** Documents described. */
    public int documents() {
        return documents;
    }

    /** Documents whose text was at hand. */
    public int documentsChecked() {
        return documentsChecked;
    }

    /** Passages. */
    public int passages() {
        return passages;
    }

    /** Passages whose digest was compared. */
    public int passagesChecked() {
        return passagesChecked;
    }

    /** Words looked up in their passage. */
    public int wordsChecked() {
        return wordsChecked;
    }

    /** Words not looked up. */
    public int wordsNotChecked() {
        return wordsNotChecked;
    }
}
