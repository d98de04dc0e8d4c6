package io.github.apec2026.examples.explorer.page;

/**
 * The source mark beside a value: it leads to the page that says why.
 *
 * @param text the number of the document, or the letter of the register
 * @param sign the sign of the basis; empty where the words say the value
 * @param basis the code of the basis, for its colour
 * @param isContested whether something else is claimed too
 * @param title what it says to who points at it or hears the page
 * @param href the page that says why
 */
public record Mark(String text, String sign, String basis, boolean isContested, String title, String href) {

    /** The same mark of a claim that says the value less exactly. */
    Mark lessExact(String ownSign, String note) {
        return new Mark(text, sign + ownSign, basis, isContested, title + " " + note, href);
    }
}
