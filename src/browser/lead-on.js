/* Leads from a former address to the present one, with the quotation (#) or the words (?) that were asked for: a browser's refresh drops them. */
location.replace(`${document.currentScript?.dataset['to']}${location.search}${location.hash}`);
