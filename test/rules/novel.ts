/** Prose without business content, in the manner of a nineteenth-century novel. */
export const novel = `The house at Thornley stood at the end of a long avenue of limes, and on the evening of which I write the rain had fallen since noon without a pause, so that the gravel ran like a brook and the gardener had twice come to the kitchen door to complain of it. Old Mrs. Harcastle, who had buried a husband and two sons from that house, sat in the blue parlour with her feet upon the fender and her needlework untouched in her lap. She was not asleep. She was listening, as she had listened on most evenings that autumn, for the wheels of a carriage which she did not expect and which she nevertheless could not bring herself to believe would never come.

Her niece Margaret, a tall girl with a grave mouth and remarkably fine eyes, had been reading aloud from a volume of sermons; but the sermon was dull, the candle wanted snuffing, and she had let the book sink by degrees until it lay open upon the carpet. Neither of the ladies remarked upon it. In that house a silence was seldom broken for its own sake, and many hours had gone by in it which in a merrier family would have been filled with talk of bonnets and of the curate.

“I wonder,” said Mrs. Harcastle at last, “whether Mr. Penrose will have the courage to cross the ford in such weather. He was always a timid rider, even as a boy, and his mother, poor soul, encouraged him in it.”

“He may not come at all,” said Margaret. “He never said that he would.”

“He said that he might,” returned her aunt, with some asperity, “and a gentleman who says that he might, when a lady has taken the trouble to order a goose, is bound in honour to be drowned rather than to stay at home.”

Margaret laughed in spite of herself. She rose and went to the window, and drawing aside the curtain looked out upon the darkness, in which nothing was to be seen but her own face and the small bright image of the fire behind it. She thought that she looked older than she was. Several people had told her so of late, and the rector's wife had gone so far as to recommend a tonic; but it was not for want of a tonic that the colour had left her cheek. It had left it on the second of October, between breakfast and luncheon, when a letter with a foreign stamp had been laid beside her plate; and though she had eaten her egg, and had answered her aunt's question about the weather in the Low Countries very prettily, something had closed in her that morning which she did not suppose would ever be opened again.

The truth was that she had loved Edmund Vane, in the way in which quiet persons love, for the better part of six years, and had never mentioned it to anybody. He had gone abroad a poor man to make his fortune. He had made it, or had seemed to make it, and had lost it again in a bank at Antwerp whose directors were now believed to be in Brazil; and he had written to say so, with great simplicity, and to release her from a promise which he had no reason to think that she remembered. She had read that letter perhaps forty times. She knew the place on the third page where the pen had been mended, and the place where he had begun a word and struck it out.

“There is somebody at the lodge,” said Mrs. Harcastle suddenly.

They both stood still. Far away, through the noise of the rain, there came a sound which might have been a gate, or a branch, or the opening of a door in some other part of the house; and then, growing slowly more distinct, the labouring trot of a tired horse. Margaret let the curtain fall. She was aware of her own heart, which beat so heavily that she feared her aunt must hear it, and of the old spaniel, who had raised his head from the rug and was looking from the one to the other with an air of grave inquiry.

“It is Mr. Penrose,” said the old lady, in a voice of triumph. “He has crossed the ford. Ring for Hannah, my dear, and tell her that the goose is to go down at once.”

But it was not Mr. Penrose. The man who stood dripping upon the flags of the hall, with his hat in his hand and the water running from his cloak in a dozen little streams, was thinner than Mr. Penrose and a good deal browner, and when he lifted his face to the lamp Margaret saw that there was a scar upon it which she did not know. He looked at her for some time without speaking. The clock upon the stairs struck seven, rather hurriedly, as it had always done; and Hannah, who had come up from the kitchen with flour upon her arms, put her apron to her eyes and began, for no reason that she was afterwards able to give, to cry.

“I have come a long way,” said Edmund Vane, “and I am afraid that I have nothing whatever to say. I had a very good speech prepared as far as the turnpike, but the rain has washed it clean out of my head.”

“Then you had better come in to the fire,” said Margaret, “and perhaps you will remember it by and by.”
`;
