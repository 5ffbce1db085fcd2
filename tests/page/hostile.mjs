// SPDX-License-Identifier: Apache-2.0
// Articles that try to be more than words.

const bidi = "\u202e\u2066\u202b";
const attack = '"><script>window.run = 1</script><img src=x onerror="window.run = 2"><style>* { display: none }</style>';

const text = (dead, place, mayor) => `${dead} personnes sont mortes dans l’incendie de l’hôtel, a annoncé la préfecture mardi.

${attack} ]]> --> &lt;b&gt; {{run}} \${run} \u0000\u0007\u001b[31m

Le préfet ${bidi}Jean <b onclick="window.run = 3">Dupont</b> a dit que ${dead} personnes étaient mortes ${place}.

Le maire de la ville, ${mayor}, s’est rendu sur place mardi. ${mayor} a demandé une enquête.

${"x".repeat(10000)}

Drapeaux : 🇫🇷🇩🇪🇺🇦 👩‍👩‍👧‍👦 ${"é".repeat(50)} شخصان قتلا في الحريق.`;

export function hostileArticles() {
  return [
    { id: `a'"><script>window.run = 4</script>`, outlet: `Le <i>Journal</i>${bidi}`, published: "2024-03-05",
      title: `Incendie </title><script>window.run = 5</script> ${bidi}`, url: "javascript:window.run=6", lang: "fr",
      text: text("Trois", "dans l’hôtel", "Antoine Valmont") },
    { id: "b#?&/../", outlet: '" onmouseover="window.run = 7', published: "2024-03-05", title: "Incendie",
      url: 'https://example.org/?a="><script>window.run=8</script>', lang: "fr", text: text("Cinq", "dans la rue", "Antony Valmont") },
  ];
}
